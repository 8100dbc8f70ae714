using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Plans;

namespace PensionRules.Evaluation;

/// <summary>Bounds of everything a plan may compute for the declared ranges. A list is one row that stands for all of its rows.</summary>
internal readonly struct IntervalAlgebra : IAlgebra<Interval>
{
    public static Interval? UnknownPrevious => Interval.All;

    public static Interval Constant(in Rational value) => Interval.Point(value);

    public static Interval OfFault(Fault fault) => Interval.None;

    public static Interval Add(in Interval a, in Interval b) => a.IsEmpty || b.IsEmpty
        ? Interval.None
        : new Interval(a.Low + b.Low, a.High + b.High);

    public static Interval Subtract(in Interval a, in Interval b) => a.IsEmpty || b.IsEmpty
        ? Interval.None
        : new Interval(a.Low - b.High, a.High - b.Low);

    public static Interval Multiply(in Interval a, in Interval b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return Interval.None;
        }

        if (a == Interval.Point(Rational.Zero) || b == Interval.Point(Rational.Zero))
        {
            return Interval.Point(Rational.Zero);
        }

        if (a is { Low: { } al, High: { } ah } && b is { Low: { } bl, High: { } bh })
        {
            return Corners(al * bl, al * bh, ah * bl, ah * bh);
        }

        return IsNotNegative(a) && IsNotNegative(b) ? new Interval(a.Low * b.Low, null) : Interval.All;
    }

    public static Interval Divide(in Interval a, in Interval b, Fault? zero)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return Interval.None;
        }

        if (b.Contains(Rational.Zero))
        {
            return IsNotNegative(a) && IsNotNegative(b) ? new Interval(Rational.Zero, null) : Interval.All;
        }

        if (a is { Low: { } al, High: { } ah } && b is { Low: { } bl, High: { } bh })
        {
            return Corners(al / bl, al / bh, ah / bl, ah / bh);
        }

        return IsNotNegative(a) && IsNotNegative(b) ? new Interval(Rational.Zero, null) : Interval.All;
    }

    public static Interval Smaller(in Interval a, in Interval b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return Interval.None;
        }

        return new Interval(
            a.Low is { } al && b.Low is { } bl ? Interval.Least(al, bl) : null,
            a.High is { } ah && b.High is { } bh ? Interval.Least(ah, bh) : a.High ?? b.High);
    }

    public static Interval Larger(in Interval a, in Interval b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return Interval.None;
        }

        return new Interval(
            a.Low is { } al && b.Low is { } bl ? Interval.Greatest(al, bl) : a.Low ?? b.Low,
            a.High is { } ah && b.High is { } bh ? Interval.Greatest(ah, bh) : null);
    }

    public static Interval Round(in Interval a, Rounding rounding) => a.Map(x => rounding.Apply(x));

    public static Interval Within(in Interval a, RangeSite range) => a.Meet(new Interval(range.Range.Low, range.Range.High));

    public static Interval Less(in Interval a, in Interval b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return Interval.None;
        }

        if (a.High < b.Low)
        {
            return Interval.Point(Rational.One);
        }

        return a.Low >= b.High ? Interval.Point(Rational.Zero) : Interval.YesOrNo;
    }

    public static Interval LessOrEqual(in Interval a, in Interval b)
    {
        Interval above = Less(a: b, b: a);
        return Not(above);
    }

    public static Interval Equal(in Interval a, in Interval b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return Interval.None;
        }

        if (a.IsPoint && a == b)
        {
            return Interval.Point(Rational.One);
        }

        return a.Meet(b).IsEmpty ? Interval.Point(Rational.Zero) : Interval.YesOrNo;
    }

    public static Interval And(in Interval a, in Interval b) => Smaller(Known(a), Known(b));

    public static Interval Or(in Interval a, in Interval b) => Larger(Known(a), Known(b));

    public static Interval Not(in Interval a) => Subtract(Interval.Point(Rational.One), a);

    public static Interval Select(in Interval condition, in Interval whenTrue, in Interval whenFalse)
    {
        if (condition.IsEmpty)
        {
            return Interval.None;
        }

        if (condition.IsPoint)
        {
            return condition.Contains(Rational.One) ? whenTrue : whenFalse;
        }

        return whenTrue.Hull(whenFalse);
    }

    public static Interval IsGiven(in Interval a) => Interval.YesOrNo;

    public static Interval Lookup(LookupSite site, ReadOnlySpan<Interval> keys) => site.Table.Rows
        .SelectMany(r => r.Candidates)
        .Aggregate(Interval.None, (all, value) => all.Hull(Interval.Point(value)));

    public static Interval Calendar(CalendarSite site, in Interval a, in Interval b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return Interval.None;
        }

        if (site.Op is CalendarOp.MonthOfDate or CalendarOp.MonthOfMonth)
        {
            return new Interval(Rational.One, 12);
        }

        bool falls = site.Op is CalendarOp.FullMonthsOfDates or CalendarOp.FullYearsOfDates or CalendarOp.FullYearsOfMonths;
        Interval first = falls ? new Interval(Low: a.High, High: a.Low) : a;
        return new Interval(Apply(site.Op, first.Low, b.Low), Apply(site.Op, first.High, b.High));
    }

    public static void Take(ref Accumulator<Interval> total, in Interval counts, in Interval value) => total.Value = value;

    public static Interval Finish(ref Accumulator<Interval> total) => total.Site.Kind switch
    {
        AggregateKind.Sum => Multiply(total.Value, new Interval(Rational.Zero, WorksheetSite.MostRows)),
        AggregateKind.Count => new Interval(Rational.Zero, WorksheetSite.MostRows),
        AggregateKind.Any or AggregateKind.All => Interval.YesOrNo,
        _ => total.Value,
    };

    public static int Steps(in Interval from, in Interval to, out Fault? fault)
    {
        fault = null;
        return 1;
    }

    public static Interval Step(in Interval from, in Interval to, int row) => from.Hull(to);

    public static Interval Each(int index, int count) => new(Rational.Zero, count - 1);

    public static bool Counts(in Interval condition, out Fault? fault)
    {
        fault = null;
        return true;
    }

    public static int EachRows(int count) => 1;

    // The side that is always a fault may still be decided by the other.
    private static Interval Known(in Interval a) => a.IsEmpty ? Interval.YesOrNo : a;

    private static bool IsNotNegative(in Interval a) => a.Low is { Sign: >= 0 };

    private static Rational? Apply(CalendarOp op, Rational? a, Rational? b) =>
        a is { } x && b is { } y ? CalendarArithmetic.Apply(op, x, y) : null;

    private static Interval Corners(Rational a, Rational b, Rational c, Rational d) => new(
        Interval.Least(Interval.Least(a, b), Interval.Least(c, d)),
        Interval.Greatest(Interval.Greatest(a, b), Interval.Greatest(c, d)));
}
