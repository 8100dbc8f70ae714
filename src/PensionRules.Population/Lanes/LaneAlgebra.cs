using System.Numerics;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Plans;

namespace PensionRules.Population.Lanes;

/// <summary>
/// The algebra in which a plan is evaluated once for all rows: every value is an expression over the columns, in whole numbers. Blocks of rows
/// and SQL carry the expressions out.
/// </summary>
internal readonly struct LaneAlgebra : IAlgebra<LaneValue>
{
    public static LaneValue? UnknownPrevious => throw Loop();

    public static LaneValue Constant(in Rational value) => LaneValue.Of(LaneMath.Constant(value));

    public static LaneValue OfFault(Fault fault) => new(null, LaneFault.Always(fault));

    public static LaneValue Add(in LaneValue a, in LaneValue b) => Both(a, b, LaneMath.Add);

    public static LaneValue Subtract(in LaneValue a, in LaneValue b) => Both(a, b, LaneMath.Subtract);

    public static LaneValue Multiply(in LaneValue a, in LaneValue b) => Both(a, b, LaneMath.Multiply);

    public static LaneValue Divide(in LaneValue a, in LaneValue b, Fault? zero)
    {
        LaneValue quotient = Both(a, b, LaneMath.Divide);
        return zero is null || b.Number is null
            ? quotient
            : quotient with { Fault = LaneFault.First(quotient.Fault, LaneFault.Where(LaneMath.Equal(b.Number, LaneMath.Zero), zero)) };
    }

    public static LaneValue Smaller(in LaneValue a, in LaneValue b) => Both(a, b, LaneMath.Smaller);

    public static LaneValue Larger(in LaneValue a, in LaneValue b) => Both(a, b, LaneMath.Larger);

    public static LaneValue Round(in LaneValue a, Rounding rounding) => a.Number is null
        ? a
        : a with { Number = LaneMath.Round(a.Number, rounding.Step, rounding.Mode) };

    public static LaneValue Within(in LaneValue a, RangeSite range)
    {
        if (a.Number is null)
        {
            return a;
        }

        LaneNumber low = LaneMath.Constant(range.Range.Low);
        LaneNumber high = LaneMath.Constant(range.Range.High);
        Affine isOutside = LaneCondition.Or(LaneMath.Less(a.Number, low), LaneMath.Less(high, a.Number));
        return isOutside == LaneCondition.No
            ? a
            : new LaneValue(LaneMath.Smaller(LaneMath.Larger(a.Number, low), high), LaneFault.First(a.Fault, LaneFault.Where(isOutside, range.Fault)));
    }

    public static LaneValue Less(in LaneValue a, in LaneValue b) => Both(a, b, (x, y) => LaneMath.Of(LaneMath.Less(x, y)));

    public static LaneValue LessOrEqual(in LaneValue a, in LaneValue b) =>
        Both(a, b, (x, y) => LaneMath.Of(LaneCondition.Not(LaneMath.Less(y, x))));

    public static LaneValue Equal(in LaneValue a, in LaneValue b) => Both(a, b, (x, y) => LaneMath.Of(LaneMath.Equal(x, y)));

    // A known side decides: no and anything is no.
    public static LaneValue And(in LaneValue a, in LaneValue b)
    {
        (Affine x, Affine y) = (ConditionOf(a), ConditionOf(b));
        return new LaneValue(LaneMath.Of(LaneCondition.And(x, y)), Decided(a.Fault, x, b.Fault, y, LaneCondition.Not));
    }

    public static LaneValue Or(in LaneValue a, in LaneValue b)
    {
        (Affine x, Affine y) = (ConditionOf(a), ConditionOf(b));
        return new LaneValue(LaneMath.Of(LaneCondition.Or(x, y)), Decided(a.Fault, x, b.Fault, y, c => c));
    }

    public static LaneValue Not(in LaneValue a) => a.Number is null ? a : a with { Number = LaneMath.Of(LaneCondition.Not(ConditionOf(a))) };

    public static LaneValue Select(in LaneValue condition, in LaneValue whenTrue, in LaneValue whenFalse)
    {
        if (condition.Number is null)
        {
            return condition;
        }

        Affine test = ConditionOf(condition);
        LaneNumber? number = whenTrue.Number is null || whenFalse.Number is null
            ? whenTrue.Number ?? whenFalse.Number
            : LaneMath.Select(test, whenTrue.Number, whenFalse.Number);
        LaneNode? fault = LaneFault.First(condition.Fault, LaneFault.Select(test, whenTrue.Fault, whenFalse.Fault));
        return new LaneValue(LaneFault.IsAlways(fault) ? null : number, fault);
    }

    public static LaneValue IsGiven(in LaneValue a)
    {
        LaneNode[] others = [.. LaneFault.Leaves(a.Fault).Where(f => f.Fault!.Kind is not (FaultKind.Missing or FaultKind.NoRow))];
        LaneNumber isGiven = LaneMath.Of(LaneFault.IsNone(a.Fault));
        if (others.Length == 0)
        {
            return LaneValue.Of(isGiven);
        }

        LaneNode fault = a.Fault!;
        Affine isOther = others.Select(o => Affine.Of(LaneNode.Of(LaneOp.Equal, Affine.Of(fault), Affine.Of(o)))).Aggregate(LaneCondition.Or);
        return LaneFault.IsAlways(fault) ? a : new LaneValue(isGiven, LaneFault.Select(isOther, fault, null));
    }

    public static LaneValue Lookup(LookupSite site, ReadOnlySpan<LaneValue> keys)
    {
        LaneNode? fault = null;
        List<LaneNumber.Exact> numbers = [];
        foreach (LaneValue key in keys)
        {
            fault = LaneFault.First(fault, key.Fault);
            if (key.Number is null)
            {
                return new LaneValue(null, fault);
            }

            numbers.Add(key.Number as LaneNumber.Exact ?? throw new LaneRefusalException(LaneRefusal.KeyIsQuotient, site.Definition.Term));
        }

        LaneTable table = LaneTable.Of(site, [.. numbers.Select(n => n.Bottom)]);
        if (numbers.TrueForAll(n => n.IsConstant))
        {
            int found = site.Table.Find([.. numbers.Select(n => Rational.Create(n.Top.Offset, n.Bottom))]);
            return found < 0
                ? new LaneValue(null, LaneFault.First(fault, LaneFault.Always(site.Miss)))
                : new LaneValue(LaneMath.Lowest(Affine.Of(table.Values[found]), table.Denominator), fault);
        }

        LaneNode row = LaneNode.OfRow(table, [.. numbers.Select(n => n.Top)]);
        Affine isMissing = LaneCondition.Less(Affine.Of(row), Affine.Of(BigInteger.Zero));
        return new LaneValue(
            LaneMath.Lowest(Affine.Of(LaneNode.OfCell(table, row)), table.Denominator), LaneFault.First(fault, LaneFault.Where(isMissing, site.Miss)));
    }

    public static LaneValue Calendar(CalendarSite site, in LaneValue a, in LaneValue b)
    {
        LaneNode? fault = LaneFault.First(a.Fault, b.Fault);
        if (a.Number is null || b.Number is null)
        {
            return new LaneValue(null, fault);
        }

        (LaneNumber number, Affine isInside) = LaneDates.Apply(site.Op, LaneDates.Require(a.Number, site), LaneDates.Require(b.Number, site));
        return new LaneValue(number, LaneFault.First(fault, LaneFault.Where(LaneCondition.Not(isInside), site.Fault)));
    }

    public static void Take(ref Accumulator<LaneValue> total, in LaneValue counts, in LaneValue value) => throw Loop();

    public static LaneValue Finish(ref Accumulator<LaneValue> total) => throw Loop();

    public static int Steps(in LaneValue from, in LaneValue to, out Fault? fault) => throw Loop();

    public static LaneValue Step(in LaneValue from, in LaneValue to, int row) => throw Loop();

    public static LaneValue Each(int index, int count) => throw Loop();

    public static bool Counts(in LaneValue condition, out Fault? fault) => throw Loop();

    public static int EachRows(int count) => throw Loop();

    /// <summary>The yes or no of a value.</summary>
    public static Affine ConditionOf(in LaneValue value) => value.Number is LaneNumber.Exact number ? number.Top : LaneCondition.No;

    private static LaneValue Both(in LaneValue a, in LaneValue b, Func<LaneNumber, LaneNumber, LaneNumber> operation) => new(
        a.Number is null || b.Number is null ? null : operation(a.Number, b.Number), LaneFault.First(a.Fault, b.Fault));

    // Where one side is known and decides there is no fault; otherwise the first.
    private static LaneNode? Decided(LaneNode? a, Affine x, LaneNode? b, Affine y, Func<Affine, Affine> decides)
    {
        if (a is null && b is null)
        {
            return null;
        }

        Affine byFirst = LaneCondition.And(LaneFault.IsNone(a), decides(x));
        Affine bySecond = LaneCondition.And(LaneFault.IsNone(b), decides(y));
        return LaneFault.Select(LaneCondition.Or(byFirst, bySecond), null, LaneFault.First(a, b));
    }

    // Plans with lists are refused before they come here.
    private static InvalidOperationException Loop() => new("Lanes have no lists.");
}
