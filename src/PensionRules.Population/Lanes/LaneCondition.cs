using System.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>Yes or no in every row: 1 or 0, a node that is so, or its negation <c>1 − node</c>.</summary>
internal static class LaneCondition
{
    public static Affine Yes { get; } = Affine.Of(BigInteger.One);

    public static Affine No { get; } = Affine.Of(BigInteger.Zero);

    public static Affine Not(Affine a) => -a + BigInteger.One;

    public static bool IsNegated(Affine a) => a.Factor.Sign < 0;

    public static Affine And(Affine a, Affine b)
    {
        if (a.IsConstant || b.IsConstant)
        {
            (Affine constant, Affine other) = a.IsConstant ? (a, b) : (b, a);
            return constant.Offset.IsZero ? No : other;
        }

        return a == b ? a : Affine.Of(LaneNode.Of(LaneOp.And, a, b));
    }

    public static Affine Or(Affine a, Affine b)
    {
        if (a.IsConstant || b.IsConstant)
        {
            (Affine constant, Affine other) = a.IsConstant ? (a, b) : (b, a);
            return constant.Offset.IsZero ? other : Yes;
        }

        return a == b ? a : Affine.Of(LaneNode.Of(LaneOp.Or, a, b));
    }

    public static Affine Select(Affine condition, Affine a, Affine b)
    {
        if (condition.IsConstant)
        {
            return condition.Offset.IsZero ? b : a;
        }

        return a == b ? a : Or(And(condition, a), And(Not(condition), b));
    }

    /// <summary>Whether one integer is less than another; settled where bounds settle it, against a constant where one is.</summary>
    public static Affine Less(Affine a, Affine b)
    {
        if (a.High < b.Low)
        {
            return Yes;
        }

        if (a.Low >= b.High)
        {
            return No;
        }

        if (ReferenceEquals(a.Node, b.Node))
        {
            // f·n + o < g·n + p is (f − g)·n + (o − p) < 0.
            return Less((Affine.Of(a.Node!) * (a.Factor - b.Factor)) + (a.Offset - b.Offset), Affine.Of(BigInteger.Zero));
        }

        // f·n < g·m + c, divided by what divides f and g: whole numbers, so that c may be rounded up.
        BigInteger common = BigInteger.GreatestCommonDivisor(a.Factor, b.Factor);
        BigInteger rest = Ceiling(b.Offset - a.Offset, common);
        Affine left = Linear(a, common);
        Affine right = Linear(b, common);
        if (left.Factor.Sign >= 0)
        {
            return Affine.Of(LaneNode.Of(LaneOp.Less, left, right + rest));
        }

        // −n < m + c is −m − c < n.
        return Affine.Of(LaneNode.Of(LaneOp.Less, -right + -rest, -left));
    }

    public static Affine Equal(Affine a, Affine b)
    {
        if (a.High < b.Low || b.High < a.Low)
        {
            return No;
        }

        if (a == b)
        {
            return Yes;
        }

        if (ReferenceEquals(a.Node, b.Node))
        {
            return Equal((Affine.Of(a.Node!) * (a.Factor - b.Factor)) + (a.Offset - b.Offset), Affine.Of(BigInteger.Zero));
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(a.Factor, b.Factor);
        BigInteger rest = b.Offset - a.Offset;
        return (rest % common).IsZero
            ? Affine.Of(LaneNode.Of(LaneOp.Equal, Linear(a, common), Linear(b, common) + (rest / common)))
            : No;
    }

    /// <summary>An integer chosen by a yes or no; a negated condition swaps the arms.</summary>
    public static LaneNode Choice(Affine condition, Affine a, Affine b) => IsNegated(condition)
        ? LaneNode.Of(LaneOp.Choice, Not(condition), b, a)
        : LaneNode.Of(LaneOp.Choice, condition, a, b);

    private static Affine Linear(Affine a, BigInteger common) => a.IsConstant ? Affine.Of(BigInteger.Zero) : Affine.Of(a.Node!) * (a.Factor / common);

    private static BigInteger Ceiling(BigInteger value, BigInteger divisor)
    {
        BigInteger quotient = BigInteger.DivRem(value, divisor, out BigInteger rest);
        return rest.Sign > 0 ? quotient + 1 : quotient;
    }
}
