using System.Numerics;
using PensionRules.Evaluation;
using PensionRules.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>
/// An integer of a row, made of other integers of the row, with its proven bounds. Amounts are such integers over denominators that are the
/// same in every row (<see cref="LaneNumber"/>), so that everything is exact and nothing but a <see cref="LaneOp.Quotient"/> divides.
/// </summary>
internal sealed class LaneNode
{
    private LaneNode(LaneOp op, Affine x, Affine y, Affine z)
    {
        Op = op;
        X = x;
        Y = y;
        Z = z;
    }

    public LaneOp Op { get; }

    public Affine X { get; }

    public Affine Y { get; }

    public Affine Z { get; }

    /// <summary>How a quotient is rounded.</summary>
    public RoundingMode Mode { get; private init; }

    /// <summary>The position of an input's column.</summary>
    public int Column { get; private init; }

    /// <summary>The table of a row or cell.</summary>
    public LaneTable? Table { get; private init; }

    /// <summary>The keys of a row, in the order of the table's keys; each over <see cref="LaneTable.KeyDenominators"/>.</summary>
    public IReadOnlyList<Affine> Keys { get; private init; } = [];

    /// <summary>The fault that a number stands for.</summary>
    public Fault? Fault { get; private init; }

    /// <summary>What it lies between in every row, for inputs in their declared ranges.</summary>
    public LaneBounds Bounds { get; private init; }

    /// <summary>Whether it is 1 or 0 for yes or no.</summary>
    public bool IsYesNo => Op is LaneOp.Blank or LaneOp.Less or LaneOp.Equal or LaneOp.And or LaneOp.Or;

    /// <summary>Every operand.</summary>
    public IEnumerable<Affine> Operands => Op == LaneOp.Row ? Keys : new[] { X, Y, Z };

    public static LaneNode OfInput(int column, LaneBounds bounds) => new(LaneOp.Input, default, default, default) { Column = column, Bounds = bounds };

    public static LaneNode OfBlank(int column) => new(LaneOp.Blank, default, default, default) { Column = column, Bounds = LaneBounds.YesOrNo };

    public static LaneNode OfFault(Fault fault) => new(LaneOp.Fault, default, default, default) { Fault = fault, Bounds = new LaneBounds(1, short.MaxValue) };

    public static LaneNode OfRow(LaneTable table, IReadOnlyList<Affine> keys) =>
        new(LaneOp.Row, default, default, default) { Table = table, Keys = keys, Bounds = new LaneBounds(-1, table.Values.Count - 1) };

    public static LaneNode OfCell(LaneTable table, LaneNode row) =>
        new(LaneOp.Cell, Affine.Of(row), default, default) { Table = table, Bounds = table.Bounds };

    public static LaneNode OfQuotient(Affine x, Affine y, RoundingMode mode) =>
        new(LaneOp.Quotient, x, y, default) { Mode = mode, Bounds = BoundsOf(LaneOp.Quotient, new(x.Low, x.High), new(y.Low, y.High), default, mode) };

    public static LaneNode Of(LaneOp op, Affine x, Affine y = default, Affine z = default) =>
        new(op, x, y, z) { Bounds = BoundsOf(op, new(x.Low, x.High), new(y.Low, y.High), new(z.Low, z.High), default) };

    /// <summary>The bounds of an operation on operands within bounds.</summary>
    public static LaneBounds BoundsOf(LaneOp op, LaneBounds x, LaneBounds y, LaneBounds z, RoundingMode mode) => op switch
    {
        LaneOp.Sum => x + y,
        LaneOp.Product => x * y,
        LaneOp.Quotient => QuotientBounds(x, y, mode),
        LaneOp.Smaller => new LaneBounds(BigInteger.Min(x.Low, y.Low), BigInteger.Min(x.High, y.High)),
        LaneOp.Larger => new LaneBounds(BigInteger.Max(x.Low, y.Low), BigInteger.Max(x.High, y.High)),
        LaneOp.Choice => y.Hull(z),
        LaneOp.MonthOfDay => new LaneBounds(LaneCalendar.MonthOfDay((int)x.Low), LaneCalendar.MonthOfDay((int)x.High)),
        LaneOp.FirstDayOfMonth => new LaneBounds(LaneCalendar.FirstDayOfMonth((int)x.Low), LaneCalendar.FirstDayOfMonth((int)x.High)),
        _ => LaneBounds.YesOrNo,
    };

    // The extremes lie at the corners, with the divisors next to zero where zero is inside; a divisor of zero gives 0.
    private static LaneBounds QuotientBounds(LaneBounds x, LaneBounds y, RoundingMode mode)
    {
        LaneBounds? all = y.Contains(BigInteger.Zero) ? new LaneBounds(0, 0) : null;
        foreach (BigInteger divisor in new[] { y.Low, y.High, BigInteger.MinusOne, BigInteger.One })
        {
            if (divisor.IsZero || !y.Contains(divisor))
            {
                continue;
            }

            BigInteger a = Divide(x.Low, divisor, mode);
            BigInteger b = Divide(x.High, divisor, mode);
            LaneBounds here = new(BigInteger.Min(a, b), BigInteger.Max(a, b));
            all = all is { } known ? known.Hull(here) : here;
        }

        return all ?? new LaneBounds(0, 0);
    }

    /// <summary>A quotient rounded by magnitude: a half away from zero, up away from zero, down towards zero.</summary>
    public static BigInteger Divide(BigInteger x, BigInteger y, RoundingMode mode)
    {
        (BigInteger top, BigInteger bottom) = (BigInteger.Abs(x), BigInteger.Abs(y));
        BigInteger quotient = mode switch
        {
            RoundingMode.HalfUp => ((2 * top) + bottom) / (2 * bottom),
            RoundingMode.Up => (top + bottom - 1) / bottom,
            _ => top / bottom,
        };
        return x.Sign * y.Sign < 0 ? -quotient : quotient;
    }

    public override string ToString() => $"{Op}({string.Join(", ", Operands)})";
}
