using NodaTime;
using PensionRules.Building;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Plans;
using PensionRules.Tests.Support;
using Interval = PensionRules.Evaluation.Interval;

namespace PensionRules.Tests.Calculations;

/// <summary>The operations on intervals, by hand. An interval is written <c>-2..3</c>, open ends as <c>..3</c>, nothing as <c>none</c>.</summary>
public sealed class IntervalTests
{
    [Theory]
    [InlineData("2..3", "4..5", "8..15")]
    [InlineData("-2..3", "4..5", "-10..15")]
    [InlineData("-2..3", "-5..4", "-15..12")]
    [InlineData("-3..-2", "-5..-4", "8..15")]
    [InlineData("-3..-2", "4..5", "-15..-8")]
    [InlineData("0..0", "..", "0..0")]
    [InlineData("..", "0..0", "0..0")]
    [InlineData("2..", "3..", "6..")]
    [InlineData("-2..", "3..", "..")]
    [InlineData("none", "1..2", "none")]
    public void Products(string a, string b, string expected) => Assert.Equal(Of(expected), IntervalAlgebra.Multiply(Of(a), Of(b)));

    [Theory]
    [InlineData("1..2", "10..20", "11..22", "-19..-8")]
    [InlineData("-1..2", "-3..4", "-4..6", "-5..5")]
    [InlineData("1..", "..4", "..", "-3..")]
    [InlineData("none", "1..2", "none", "none")]
    public void Sums_and_differences(string a, string b, string sum, string difference)
    {
        Assert.Equal(Of(sum), IntervalAlgebra.Add(Of(a), Of(b)));
        Assert.Equal(Of(difference), IntervalAlgebra.Subtract(Of(a), Of(b)));
    }

    [Theory]
    [InlineData("6..12", "2..3", "2..6")]
    [InlineData("-6..12", "2..3", "-3..6")]
    [InlineData("6..12", "-3..-2", "-6..-2")]
    [InlineData("-12..-6", "-3..-2", "2..6")]
    [InlineData("6..12", "0..3", "0..")]
    [InlineData("6..12", "0..0", "0..")]
    [InlineData("6..12", "-1..3", "..")]
    [InlineData("-6..12", "0..3", "..")]
    [InlineData("6..", "2..3", "0..")]
    [InlineData("6..12", "2..", "0..")]
    [InlineData("none", "0..0", "none")]
    public void Quotients(string a, string b, string expected) =>
        Assert.Equal(Of(expected), IntervalAlgebra.Divide(Of(a), Of(b), null));

    [Theory]
    [InlineData("1..5", "2..4", "1..4", "2..5")]
    [InlineData("1..2", "3..4", "1..2", "3..4")]
    [InlineData("..5", "2..", "..5", "2..")]
    [InlineData("1..", "..4", "..4", "1..")]
    [InlineData("none", "1..2", "none", "none")]
    public void Smaller_and_larger(string a, string b, string smaller, string larger)
    {
        Assert.Equal(Of(smaller), IntervalAlgebra.Smaller(Of(a), Of(b)));
        Assert.Equal(Of(larger), IntervalAlgebra.Larger(Of(a), Of(b)));
    }

    [Theory]
    [InlineData(RoundingMode.HalfUp, "0.004..0.005", "0..0.01")]
    [InlineData(RoundingMode.HalfUp, "-0.005..0.004", "-0.01..0")]
    [InlineData(RoundingMode.Up, "0.001..0.011", "0.01..0.02")]
    [InlineData(RoundingMode.Down, "-0.019..0.019", "-0.01..0.01")]
    [InlineData(RoundingMode.HalfUp, "1.114..", "1.11..")]
    [InlineData(RoundingMode.Down, "none", "none")]
    public void Rounding_moves_the_ends(RoundingMode mode, string a, string expected) =>
        Assert.Equal(Of(expected), IntervalAlgebra.Round(Of(a), new Rounding(mode, 0.01m)));

    [Theory]
    [InlineData("1..2", "3..4", "1..1", "1..1", "0..0")]
    [InlineData("1..3", "3..4", "0..1", "1..1", "0..1")]
    [InlineData("3..4", "1..3", "0..0", "0..1", "0..1")]
    [InlineData("4..5", "1..3", "0..0", "0..0", "0..0")]
    [InlineData("2..2", "2..2", "0..0", "1..1", "1..1")]
    [InlineData("..", "1..2", "0..1", "0..1", "0..1")]
    [InlineData("none", "1..2", "none", "none", "none")]
    public void Comparisons(string a, string b, string less, string lessOrEqual, string equal)
    {
        Assert.Equal(Of(less), IntervalAlgebra.Less(Of(a), Of(b)));
        Assert.Equal(Of(lessOrEqual), IntervalAlgebra.LessOrEqual(Of(a), Of(b)));
        Assert.Equal(Of(equal), IntervalAlgebra.Equal(Of(a), Of(b)));
    }

    [Theory]
    [InlineData("0..0", "0..1", "0..0", "0..1")]
    [InlineData("1..1", "0..1", "0..1", "1..1")]
    [InlineData("none", "0..0", "0..0", "0..1")]
    [InlineData("none", "1..1", "0..1", "1..1")]
    public void A_known_side_decides_and_a_fault_may_be_decided(string a, string b, string and, string or)
    {
        Assert.Equal(Of(and), IntervalAlgebra.And(Of(a), Of(b)));
        Assert.Equal(Of(or), IntervalAlgebra.Or(Of(a), Of(b)));
    }

    [Theory]
    [InlineData("1..1", "2..3", "7..8", "2..3")]
    [InlineData("0..0", "2..3", "7..8", "7..8")]
    [InlineData("0..1", "2..3", "7..8", "2..8")]
    [InlineData("0..1", "2..3", "none", "2..3")]
    [InlineData("0..1", "none", "7..", "7..")]
    [InlineData("0..1", "..3", "7..8", "..8")]
    [InlineData("none", "2..3", "7..8", "none")]
    public void A_choice_is_the_hull_of_what_it_may_take(string condition, string whenTrue, string whenFalse, string expected) =>
        Assert.Equal(Of(expected), IntervalAlgebra.Select(Of(condition), Of(whenTrue), Of(whenFalse)));

    [Theory]
    [InlineData("1..5", "3..9", "3..5")]
    [InlineData("1..2", "3..4", "none")]
    [InlineData("..", "3..4", "3..4")]
    [InlineData("2..", "..4", "2..4")]
    [InlineData("none", "1..2", "none")]
    public void What_two_have_in_common(string a, string b, string expected)
    {
        Assert.Equal(Of(expected), Of(a).Meet(Of(b)));
        Assert.Equal(Of(expected), Of(b).Meet(Of(a)));
    }

    [Fact]
    public void Months_and_years_of_days()
    {
        Interval days = new(ScalarCode.Of(new LocalDate(2001, 12, 31)), ScalarCode.Of(new LocalDate(2003, 1, 1)));
        Assert.Equal(Of("2001..2003"), Calendar(CalendarOp.YearOfDate, days, Of("0..0")));
        Assert.Equal(Of("1..12"), Calendar(CalendarOp.MonthOfDate, days, Of("0..0")));
        Assert.Equal(
            new Interval(ScalarCode.Of(new YearMonth(2001, 12)), ScalarCode.Of(new YearMonth(2003, 1))),
            Calendar(CalendarOp.YearMonthOfDate, days, Of("0..0")));
    }

    // From an earlier day to a later one there are more months: the least lies between the latest and the earliest.
    [Fact]
    public void Full_months_and_years_between_days()
    {
        Interval from = new(ScalarCode.Of(new LocalDate(2000, 1, 31)), ScalarCode.Of(new LocalDate(2000, 6, 15)));
        Interval to = new(ScalarCode.Of(new LocalDate(2002, 6, 14)), ScalarCode.Of(new LocalDate(2003, 1, 31)));
        Assert.Equal(Of("23..36"), Calendar(CalendarOp.FullMonthsOfDates, from, to));
        Assert.Equal(Of("1..3"), Calendar(CalendarOp.FullYearsOfDates, from, to));
    }

    [Fact]
    public void Full_years_between_months()
    {
        Interval from = new(ScalarCode.Of(new YearMonth(2000, 1)), ScalarCode.Of(new YearMonth(2000, 7)));
        Interval to = new(ScalarCode.Of(new YearMonth(2002, 6)), ScalarCode.Of(new YearMonth(2005, 1)));
        Assert.Equal(Of("1..5"), Calendar(CalendarOp.FullYearsOfMonths, from, to));
    }

    [Fact]
    public void A_month_later_and_past_the_calendar()
    {
        Interval month = new(ScalarCode.Of(new YearMonth(9999, 1)), ScalarCode.Of(new YearMonth(9999, 12)));
        Assert.Equal(
            new Interval(ScalarCode.Of(new YearMonth(9999, 2)), null), Calendar(CalendarOp.MonthPlusMonths, month, Of("1..1")));
        Interval day = Interval.Point(ScalarCode.Of(new LocalDate(2001, 1, 31)));
        Assert.Equal(
            new Interval(ScalarCode.Of(new LocalDate(2001, 2, 28)), ScalarCode.Of(new LocalDate(2001, 3, 31))),
            Calendar(CalendarOp.DatePlusMonths, day, Of("1..2")));
        Assert.Equal(Interval.None, Calendar(CalendarOp.DatePlusDays, day, Interval.None));
    }

    private static Interval Calendar(CalendarOp op, in Interval a, in Interval b) =>
        IntervalAlgebra.Calendar(new CalendarSite(op, new Fault(FaultKind.OutOfRange, Catalogs.Liaoning2001.Terms[0], string.Empty, SourceLocation.None)), a, b);

    private static Interval Of(string text)
    {
        if (text == "none")
        {
            return Interval.None;
        }

        string[] ends = text.Split("..");
        return new Interval(End(ends[0]), End(ends[1]));
    }

    private static Rational? End(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return Rational.TryParse(text, out Rational value) ? value : throw new FormatException(text);
    }
}
