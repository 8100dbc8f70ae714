using System.Numerics;
using PensionRules.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>Carries the expressions of a graph out in integers of one wide type, <see cref="Int128"/> or <see cref="BigInteger"/>: where narrower lanes cannot be proved exact.</summary>
internal sealed class WideLanes<T> : WideLanes
    where T : struct, IBinaryInteger<T>
{
    private readonly LaneGraph _graph;
    private readonly IReadOnlyList<OutputColumn> _outputs;
    private readonly RowFinder[] _finders;
    private readonly T[][] _slots;

    private int _count;

    public WideLanes(LaneGraph graph, IReadOnlyList<OutputColumn> outputs, int capacity)
    {
        _graph = graph;
        _outputs = outputs;
        _slots = [.. graph.Nodes.Select(_ => new T[capacity])];
        _finders = [.. graph.Nodes.Select(n => n.Table is null ? RowFinder.None : new RowFinder(n.Table, n.Keys))];
    }

    public override void Run(BlockCells cells)
    {
        _count = cells.Count;
        for (int i = 0; i < _graph.Nodes.Count; i++)
        {
            Run(i, cells);
        }
    }

    public override void Store(int output, Span<long> target)
    {
        for (int row = 0; row < target.Length; row++)
        {
            target[row] = _graph.Outputs[output].IsAlwaysFault || FaultOf(_graph.Outputs[output], row) != 0 || IsTooLarge(output, row) ? CellCode.Blank : Value(output, row);
        }
    }

    public override long Value(int output, int row) => (long)Scaled(output, row);

    public override bool IsTooLarge(int output, int row) => BigInteger.Abs(Scaled(output, row)) > CellCode.MostMagnitude;

    public override Int128 Sum(int output)
    {
        Int128 sum = 0;
        for (int row = 0; row < _count; row++)
        {
            sum += Value(output, row);
        }

        return sum;
    }

    public override int FaultOf(LaneOutput lane, int row) => lane.Value.Fault is { } fault ? (int)Value(Affine.Of(fault), row) : 0;

    public override bool IsBroken(LaneOutput requirement, int row) => FaultOf(requirement, row) == 0 && Value(requirement.Number!.Top, row).IsZero;

    private BigInteger Scaled(int output, int row)
    {
        LaneNumber.Exact number = _graph.Outputs[output].Number!;
        return Value(number.Top, row) * _outputs[output].FactorOf(number);
    }

    private BigInteger Value(Affine value, int row) => value.IsConstant
        ? value.Offset
        : (BigInteger.CreateChecked(_slots[_graph.IndexOf(value.Node!)][row]) * value.Factor) + value.Offset;

    private void Run(int at, BlockCells cells)
    {
        LaneNode node = _graph.Nodes[at];
        Span<T> target = _slots[at].AsSpan(0, cells.Count);
        switch (node.Op)
        {
            case LaneOp.Input:
                for (int row = 0; row < target.Length; row++)
                {
                    target[row] = T.CreateChecked(cells.Value(node.Column, row));
                }

                break;
            case LaneOp.Blank:
                for (int row = 0; row < target.Length; row++)
                {
                    target[row] = cells.IsBlank(node.Column, row) ? T.One : T.Zero;
                }

                break;
            case LaneOp.Fault:
                target.Fill(T.CreateChecked(_graph.NumberOf(node)));
                break;
            case LaneOp.Row:
                FindRows(node, _finders[at], target);
                break;
            case LaneOp.Cell:
                ReadCells(node, target);
                break;
            default:
                Combine(node, target);
                break;
        }
    }

    private void Combine(LaneNode node, Span<T> target)
    {
        WideOperand<T> x = OperandOf(node.X);
        WideOperand<T> y = OperandOf(node.Y);
        WideOperand<T> z = OperandOf(node.Z);
        for (int row = 0; row < target.Length; row++)
        {
            target[row] = Apply(node, x[row], y[row], z[row]);
        }
    }

    private static T Apply(LaneNode node, T x, T y, T z) => node.Op switch
    {
        LaneOp.Sum => x + y,
        LaneOp.Product => x * y,
        LaneOp.Quotient => Divide(x, y, node.Mode),
        LaneOp.Smaller => T.Min(x, y),
        LaneOp.Larger => T.Max(x, y),
        LaneOp.Less => Of(x < y),
        LaneOp.Equal => Of(x == y),
        LaneOp.And => x & y,
        LaneOp.Or => x | y,
        LaneOp.Choice => T.IsZero(x) ? z : y,
        LaneOp.MonthOfDay => T.CreateChecked(LaneCalendar.MonthOfDay(int.CreateChecked(x))),
        LaneOp.FirstDayOfMonth => T.CreateChecked(LaneCalendar.FirstDayOfMonth(int.CreateChecked(x))),
        _ => throw new InvalidOperationException($"{node.Op} is no operation on two integers."),
    };

    private static T Divide(T x, T y, RoundingMode mode)
    {
        if (T.IsZero(y))
        {
            return T.Zero;
        }

        (T top, T bottom) = (T.Abs(x), T.Abs(y));
        T quotient = mode switch
        {
            RoundingMode.HalfUp => (top + top + bottom) / (bottom + bottom),
            RoundingMode.Up => (top + bottom - T.One) / bottom,
            _ => top / bottom,
        };
        return T.IsNegative(x) == T.IsNegative(y) ? quotient : -quotient;
    }

    // Keys may be wider than 64 bits.
    private void FindRows(LaneNode node, RowFinder finder, Span<T> target)
    {
        WideOperand<T>[] keys = [.. node.Keys.Select(OperandOf)];
        BigInteger[] wide = new BigInteger[keys.Length];
        long[] narrow = new long[keys.Length];
        for (int row = 0; row < target.Length; row++)
        {
            for (int k = 0; k < keys.Length; k++)
            {
                wide[k] = BigInteger.CreateChecked(keys[k][row]);
            }

            bool isNarrow = Array.TrueForAll(wide, k => BigInteger.Abs(k) <= CellCode.MostMagnitude);
            for (int k = 0; isNarrow && k < keys.Length; k++)
            {
                narrow[k] = (long)wide[k];
            }

            target[row] = T.CreateChecked(isNarrow ? finder.Find(narrow) : node.Table!.Find(wide));
        }
    }

    private void ReadCells(LaneNode node, Span<T> target)
    {
        T[] values = [.. node.Table!.Values.Select(T.CreateChecked)];
        WideOperand<T> rows = OperandOf(node.X);
        for (int row = 0; row < target.Length; row++)
        {
            int at = int.CreateChecked(rows[row]);
            target[row] = at < 0 ? T.Zero : values[at];
        }
    }

    private WideOperand<T> OperandOf(Affine value) => value.IsConstant
        ? new WideOperand<T>([], T.Zero, T.CreateChecked(value.Offset))
        : new WideOperand<T>(_slots[_graph.IndexOf(value.Node!)], T.CreateChecked(value.Factor), T.CreateChecked(value.Offset));

    private static T Of(bool value) => value ? T.One : T.Zero;
}
