using System.Numerics;
using PensionRules.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>Arithmetic on numbers of a row. What can be settled for all rows at once (constants, bounds, common factors) is settled here.</summary>
internal static class LaneMath
{
    public static LaneNumber.Exact Zero { get; } = Constant(Rational.Zero);

    public static LaneNumber.Exact Constant(in Rational value) => new(Affine.Of(value.Numerator), value.Denominator);

    public static LaneNumber.Exact Of(LaneNode node) => new(Affine.Of(node), BigInteger.One);

    public static LaneNumber.Exact Of(Affine top) => new(top, BigInteger.One);

    /// <summary>An integer of the row times a constant.</summary>
    public static LaneNumber.Exact Of(LaneNode node, in Rational one) => Lowest(Affine.Of(node) * one.Numerator, one.Denominator);

    public static LaneNumber Add(LaneNumber a, LaneNumber b) => Each(a, b, Add, (x, y) => (x, y) switch
    {
        (LaneNumber.Ratio r, LaneNumber.Exact e) => new LaneNumber.Ratio(Add(r.Top, Multiply(e, r.Bottom)), r.Bottom),
        (LaneNumber.Exact e, LaneNumber.Ratio r) => new LaneNumber.Ratio(Add(r.Top, Multiply(e, r.Bottom)), r.Bottom),
        (LaneNumber.Ratio r, LaneNumber.Ratio s) => new LaneNumber.Ratio(
            Add(Multiply(r.Top, s.Bottom), Multiply(s.Top, r.Bottom)), Multiply(r.Bottom, s.Bottom)),
        _ => Add((LaneNumber.Exact)x, (LaneNumber.Exact)y),
    });

    public static LaneNumber Subtract(LaneNumber a, LaneNumber b) => Add(a, Multiply(b, Constant(Rational.FromInt64(-1))));

    public static LaneNumber Multiply(LaneNumber a, LaneNumber b) => Each(a, b, Multiply, (x, y) => (x, y) switch
    {
        (LaneNumber.Ratio r, LaneNumber.Exact e) => Ratio(Multiply(r.Top, e), r.Bottom),
        (LaneNumber.Exact e, LaneNumber.Ratio r) => Ratio(Multiply(e, r.Top), r.Bottom),
        (LaneNumber.Ratio r, LaneNumber.Ratio s) => new LaneNumber.Ratio(Multiply(r.Top, s.Top), Multiply(r.Bottom, s.Bottom)),
        _ => Multiply((LaneNumber.Exact)x, (LaneNumber.Exact)y),
    });

    /// <summary>A quotient; where the divisor is 0 it means nothing and the caller has a fault.</summary>
    public static LaneNumber Divide(LaneNumber a, LaneNumber b) => Each(a, b, Divide, (x, y) => (x, y) switch
    {
        (LaneNumber.Exact e, LaneNumber.Exact f) => Ratio(e, f),
        (LaneNumber.Ratio r, LaneNumber.Exact e) => Ratio(r.Top, Multiply(r.Bottom, e)),
        (LaneNumber.Exact e, LaneNumber.Ratio r) => Ratio(Multiply(e, r.Bottom), r.Top),
        _ => new LaneNumber.Ratio(
            Multiply(((LaneNumber.Ratio)x).Top, ((LaneNumber.Ratio)y).Bottom), Multiply(((LaneNumber.Ratio)x).Bottom, ((LaneNumber.Ratio)y).Top)),
    });

    public static LaneNumber Smaller(LaneNumber a, LaneNumber b) => Extreme(LaneOp.Smaller, a, b);

    public static LaneNumber Larger(LaneNumber a, LaneNumber b) => Extreme(LaneOp.Larger, a, b);

    public static LaneNumber Round(LaneNumber a, Rational step, RoundingMode mode) => a switch
    {
        LaneNumber.Either e => Select(e.Condition, Round(e.Then, step, mode), Round(e.Else, step, mode)),
        LaneNumber.Ratio r => RoundRatio(r, step, mode),
        _ => RoundExact((LaneNumber.Exact)a, step, mode),
    };

    /// <summary>One number or another, by a yes or no.</summary>
    public static LaneNumber Select(Affine condition, LaneNumber a, LaneNumber b)
    {
        if (condition.IsConstant)
        {
            return condition.Offset.IsZero ? b : a;
        }

        if (a.Equals(b))
        {
            return a;
        }

        return a is LaneNumber.Exact x && b is LaneNumber.Exact y ? Select(condition, x, y) : new LaneNumber.Either(condition, a, b);
    }

    public static Affine Less(LaneNumber a, LaneNumber b) => Compare(a, b, LaneCondition.Less);

    public static Affine Equal(LaneNumber a, LaneNumber b) => Compare(a, b, LaneCondition.Equal);

    /// <summary>Whether a number is whole.</summary>
    public static Affine IsWhole(LaneNumber.Exact a) => a.Bottom.IsOne
        ? LaneCondition.Yes
        : LaneCondition.Equal(Affine.Of(LaneNode.OfQuotient(a.Top, Affine.Of(a.Bottom), RoundingMode.Down)) * a.Bottom, a.Top);

    public static LaneNumber.Exact Lowest(Affine top, BigInteger bottom)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(top.Content, bottom);
        if (top is { IsConstant: true, Offset.IsZero: true })
        {
            return new LaneNumber.Exact(top, BigInteger.One);
        }

        return common.IsOne ? new LaneNumber.Exact(top, bottom) : new LaneNumber.Exact(top.Over(common), bottom / common);
    }

    private static LaneNumber.Exact Add(LaneNumber.Exact a, LaneNumber.Exact b)
    {
        BigInteger bottom = LaneTable.Lcm(a.Bottom, b.Bottom);
        Affine x = a.Top * (bottom / a.Bottom);
        Affine y = b.Top * (bottom / b.Bottom);
        if (x.IsConstant || y.IsConstant)
        {
            return Lowest(x.IsConstant ? y + x.Offset : x + y.Offset, bottom);
        }

        if (ReferenceEquals(x.Node, y.Node))
        {
            return Lowest((Affine.Of(x.Node!) * (x.Factor + y.Factor)) + (x.Offset + y.Offset), bottom);
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(x.Factor, y.Factor);
        LaneNode sum = LaneNode.Of(LaneOp.Sum, Affine.Of(x.Node!) * (x.Factor / common), Affine.Of(y.Node!) * (y.Factor / common));
        return Lowest((Affine.Of(sum) * common) + (x.Offset + y.Offset), bottom);
    }

    private static LaneNumber.Exact Multiply(LaneNumber.Exact a, LaneNumber.Exact b)
    {
        BigInteger bottom = a.Bottom * b.Bottom;
        if (a.IsConstant || b.IsConstant)
        {
            return Lowest(a.IsConstant ? b.Top * a.Top.Offset : a.Top * b.Top.Offset, bottom);
        }

        (BigInteger p, BigInteger q) = (a.Top.Content, b.Top.Content);
        return Lowest(Affine.Of(LaneNode.Of(LaneOp.Product, a.Top.Over(p), b.Top.Over(q))) * (p * q), bottom);
    }

    private static LaneNumber Ratio(LaneNumber.Exact top, LaneNumber.Exact bottom)
    {
        if (!bottom.IsConstant)
        {
            return new LaneNumber.Ratio(top, bottom);
        }

        BigInteger divisor = bottom.Top.Offset;
        return divisor.IsZero ? Zero : Lowest(top.Top * (bottom.Bottom * divisor.Sign), top.Bottom * BigInteger.Abs(divisor));
    }

    private static LaneNumber Extreme(LaneOp op, LaneNumber a, LaneNumber b)
    {
        if (a is not LaneNumber.Exact x || b is not LaneNumber.Exact y)
        {
            Affine isLess = op == LaneOp.Smaller ? Less(b, a) : Less(a, b);
            return Select(isLess, b, a);
        }

        BigInteger bottom = LaneTable.Lcm(x.Bottom, y.Bottom);
        Affine p = x.Top * (bottom / x.Bottom);
        Affine q = y.Top * (bottom / y.Bottom);
        if (p.High <= q.Low || q.High <= p.Low)
        {
            return (p.High <= q.Low) == (op == LaneOp.Smaller) ? a : b;
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(p.Content, q.Content);
        return Lowest(Affine.Of(LaneNode.Of(op, p.Over(common), q.Over(common))) * common, bottom);
    }

    private static LaneNumber.Exact Select(Affine condition, LaneNumber.Exact a, LaneNumber.Exact b)
    {
        BigInteger bottom = LaneTable.Lcm(a.Bottom, b.Bottom);
        Affine x = a.Top * (bottom / a.Bottom);
        Affine y = b.Top * (bottom / b.Bottom);
        BigInteger common = BigInteger.GreatestCommonDivisor(x.Content, y.Content);
        if (x is { IsConstant: true, Offset.IsZero: true } || y is { IsConstant: true, Offset.IsZero: true })
        {
            common = x is { IsConstant: true, Offset.IsZero: true } ? y.Content : x.Content;
        }

        return Lowest(Affine.Of(LaneCondition.Choice(condition, x.Over(common), y.Over(common))) * common, bottom);
    }

    private static LaneNumber.Exact RoundExact(LaneNumber.Exact a, Rational step, RoundingMode mode)
    {
        LaneNumber.Exact steps = Multiply(a, Constant(Rational.One / step));
        if (steps.Bottom.IsOne)
        {
            return a;
        }

        Affine rounded = steps.IsConstant
            ? Affine.Of(LaneNode.Divide(steps.Top.Offset, steps.Bottom, mode))
            : Affine.Of(LaneNode.OfQuotient(steps.Top, Affine.Of(steps.Bottom), mode));
        return Multiply(Of(rounded), Constant(step));
    }

    private static LaneNumber.Exact RoundRatio(LaneNumber.Ratio a, Rational step, RoundingMode mode)
    {
        Affine x = a.Top.Top * (a.Bottom.Bottom * step.Denominator);
        Affine y = a.Bottom.Top * (a.Top.Bottom * step.Numerator);
        BigInteger common = BigInteger.GreatestCommonDivisor(x.Content, y.Content);
        return Multiply(Of(LaneNode.OfQuotient(x.Over(common), y.Over(common), mode)), Constant(step));
    }

    private static Affine Compare(LaneNumber a, LaneNumber b, Func<Affine, Affine, Affine> compare)
    {
        if (a is LaneNumber.Either e)
        {
            return LaneCondition.Select(e.Condition, Compare(e.Then, b, compare), Compare(e.Else, b, compare));
        }

        if (b is LaneNumber.Either f)
        {
            return LaneCondition.Select(f.Condition, Compare(a, f.Then, compare), Compare(a, f.Else, compare));
        }

        (LaneNumber.Exact top, LaneNumber.Exact bottom) = Parts(a);
        (LaneNumber.Exact otherTop, LaneNumber.Exact otherBottom) = Parts(b);
        LaneNumber.Exact x = Multiply(top, otherBottom);
        LaneNumber.Exact y = Multiply(otherTop, bottom);
        return compare(x.Top * y.Bottom, y.Top * x.Bottom);
    }

    // Divisors are made positive, so that comparing keeps its sense.
    private static (LaneNumber.Exact Top, LaneNumber.Exact Bottom) Parts(LaneNumber a)
    {
        if (a is not LaneNumber.Ratio r)
        {
            return ((LaneNumber.Exact)a, Constant(Rational.One));
        }

        if (r.Bottom.Top.Low.Sign >= 0)
        {
            return (r.Top, r.Bottom);
        }

        LaneNumber.Exact sign = r.Bottom.Top.High.Sign <= 0 ? Constant(Rational.FromInt64(-1)) : r.Bottom;
        return (Multiply(r.Top, sign), Multiply(r.Bottom, sign));
    }

    // An operation goes into both sides of a choice that could not be settled yet.
    private static LaneNumber Each(
        LaneNumber a, LaneNumber b, Func<LaneNumber, LaneNumber, LaneNumber> again, Func<LaneNumber, LaneNumber, LaneNumber> plain)
    {
        if (a is LaneNumber.Either e)
        {
            return Select(e.Condition, again(e.Then, b), again(e.Else, b));
        }

        return b is LaneNumber.Either f ? Select(f.Condition, again(a, f.Then), again(a, f.Else)) : plain(a, b);
    }
}
