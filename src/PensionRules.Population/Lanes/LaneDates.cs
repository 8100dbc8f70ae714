using PensionRules.Numerics;
using PensionRules.Plans;

namespace PensionRules.Population.Lanes;

/// <summary>Operations on days, months and years, in whole numbers; beside each result whether it lies in the calendar.</summary>
internal static class LaneDates
{
    private const int MostMonths = 12 * 9999;

    private static readonly LaneNumber.Exact Twelve = LaneMath.Constant(Rational.FromInt64(12));

    private static readonly LaneNumber.Exact One = LaneMath.Constant(Rational.One);

    public static LaneNumber.Exact Require(LaneNumber number, CalendarSite site) =>
        number as LaneNumber.Exact ?? throw new LaneRefusalException(LaneRefusal.KeyIsQuotient, site.Fault.Term);

    public static (LaneNumber Number, Affine IsInside) Apply(CalendarOp op, LaneNumber.Exact a, LaneNumber.Exact b) => op switch
    {
        CalendarOp.YearOfDate => Sure(YearOf(MonthOf(a))),
        CalendarOp.MonthOfDate => Sure(MonthInYear(MonthOf(a))),
        CalendarOp.YearMonthOfDate => Sure(MonthOf(a)),
        CalendarOp.YearOfMonth => Sure(YearOf(a)),
        CalendarOp.MonthOfMonth => Sure(MonthInYear(a)),
        CalendarOp.DatePlusDays => Inside(Sum(a, b), 0, LaneCalendar.LastDay),
        CalendarOp.DatePlusMonths => PlusMonths(a, b),
        CalendarOp.DatePlusYears => PlusMonths(a, Times12(b)),
        CalendarOp.MonthPlusMonths => Inside(Sum(a, b), LaneCalendar.FirstMonth, LaneCalendar.LastMonth),
        CalendarOp.MonthPlusYears => Inside(Sum(a, Times12(b)), LaneCalendar.FirstMonth, LaneCalendar.LastMonth),
        CalendarOp.YearPlusYears => Inside(Sum(a, b), 1, 9999),
        CalendarOp.FullMonthsOfDates => Sure(FullMonths(a, b)),
        CalendarOp.FullYearsOfDates => Sure(Down(FullMonths(a, b), Twelve)),
        _ => Sure(Down(LaneMath.Subtract(b, a), Twelve)),
    };

    private static (LaneNumber Number, Affine IsInside) Sure(LaneNumber number) => (number, LaneCondition.Yes);

    // What lies outside is moved inside, so that bounds hold; the fault tells.
    private static (LaneNumber Number, Affine IsInside) Inside(LaneNumber.Exact number, int low, int high)
    {
        LaneNumber.Exact least = LaneMath.Constant(Rational.FromInt64(low));
        LaneNumber.Exact most = LaneMath.Constant(Rational.FromInt64(high));
        Affine isInside = LaneCondition.And(
            LaneMath.IsWhole(number),
            LaneCondition.And(LaneCondition.Not(LaneMath.Less(number, least)), LaneCondition.Not(LaneMath.Less(most, number))));
        LaneNumber whole = LaneMath.Round(number, Rational.One, RoundingMode.Down);
        return (LaneMath.Smaller(LaneMath.Larger(whole, least), most), isInside);
    }

    private static LaneNumber.Exact MonthOf(LaneNumber.Exact day) => LaneMath.Of(LaneNode.Of(LaneOp.MonthOfDay, day.Top));

    private static LaneNumber.Exact FirstDayOf(LaneNumber.Exact month) => LaneMath.Of(LaneNode.Of(LaneOp.FirstDayOfMonth, month.Top));

    private static LaneNumber.Exact YearOf(LaneNumber.Exact month) => Down(month, Twelve);

    private static LaneNumber MonthInYear(LaneNumber.Exact month) =>
        LaneMath.Add(LaneMath.Subtract(month, LaneMath.Multiply(YearOf(month), Twelve)), One);

    private static LaneNumber.Exact Down(LaneNumber number, LaneNumber.Exact divisor) =>
        (LaneNumber.Exact)LaneMath.Round(LaneMath.Divide(number, divisor), Rational.One, RoundingMode.Down);

    private static LaneNumber.Exact Sum(LaneNumber.Exact a, LaneNumber.Exact b) => (LaneNumber.Exact)LaneMath.Add(a, b);

    private static LaneNumber.Exact Times12(LaneNumber.Exact years) => (LaneNumber.Exact)LaneMath.Multiply(years, Twelve);

    private static (LaneNumber Number, Affine IsInside) PlusMonths(LaneNumber.Exact day, LaneNumber.Exact months)
    {
        (LaneNumber span, Affine isSpan) = Inside(months, -MostMonths, MostMonths);
        LaneNumber.Exact from = MonthOf(day);
        (LaneNumber month, Affine isMonth) = Inside(Sum(from, (LaneNumber.Exact)span), LaneCalendar.FirstMonth, LaneCalendar.LastMonth);
        return (DayIn((LaneNumber.Exact)month, day, from), LaneCondition.And(isSpan, isMonth));
    }

    // The same day of another month, or its last day where it is shorter.
    private static LaneNumber DayIn(LaneNumber.Exact month, LaneNumber.Exact day, LaneNumber.Exact monthOfDay)
    {
        LaneNumber ofMonth = LaneMath.Subtract(day, FirstDayOf(monthOfDay));
        LaneNumber last = LaneMath.Subtract(FirstDayOf(Sum(month, One)), One);
        return LaneMath.Smaller(LaneMath.Add(FirstDayOf(month), ofMonth), last);
    }

    private static LaneNumber FullMonths(LaneNumber.Exact from, LaneNumber.Exact to)
    {
        (LaneNumber.Exact first, LaneNumber.Exact last) = (MonthOf(from), MonthOf(to));
        LaneNumber months = LaneMath.Subtract(last, first);
        LaneNumber reached = DayIn(last, from, first);
        Affine isForward = LaneCondition.Not(LaneMath.Less(to, from));
        LaneNumber forward = LaneMath.Select(LaneMath.Less(to, reached), LaneMath.Subtract(months, One), months);
        LaneNumber backward = LaneMath.Select(LaneMath.Less(reached, to), LaneMath.Add(months, One), months);
        return LaneMath.Select(isForward, forward, backward);
    }
}
