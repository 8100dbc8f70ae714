using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Properties;

/// <summary>The index from a career (LN06-03): against the rule written a second time, and what holds for every career.</summary>
public sealed class CareerLawTests
{
    [Fact]
    public void The_index_is_that_of_the_rule_written_a_second_time() => Check(Career.Any, 3000, career =>
    {
        TermResult result = career.Calculate();
        if (new CareerOracle(career).Index is { } expected)
        {
            Assert.Equal((decimal)expected / 10_000m, result.ToDecimal());
        }
        else
        {
            Assert.Equal(FaultKind.Refused, result.Fault!.Kind);
        }
    });

    [Fact]
    public void The_order_of_the_list_plays_no_part() => Check(
        from career in Career.WithIndex
        from shuffled in Gen.Shuffle(career.Rows.ToArray())
        select (career, shuffled),
        400,
        pair => Assert.Equal(pair.career.Index(), (pair.career with { Rows = pair.shuffled }).Index()));

    [Fact]
    public void Another_currency_plays_no_part() => Check(
        from career in Career.WithIndex
        from factor in Gen.Choose(2, 9)
        select (career, factor),
        400,
        pair => Assert.Equal(
            pair.career.Index(),
            (pair.career with { Rows = [.. pair.career.Rows.Select(r => new CareerRow(r.Year, r.Paid * pair.factor, r.City * pair.factor))] }).Index()));

    [Fact]
    public void What_was_paid_in_the_year_of_retirement_or_later_plays_no_part() => Check(
        from career in Career.WithIndex
        from later in Gen.Choose(0, 3)
        from paid in Gen.Choose(0, 3_000_000)
        select (career, row: new CareerRow(career.Retired.Year + later, paid, 500_000)),
        400,
        pair => Assert.Equal(pair.career.Index(), (pair.career with { Rows = [.. pair.career.Rows, pair.row, pair.row] }).Index()));

    [Fact]
    public void The_month_of_retirement_plays_no_part() => Check(
        from career in Career.WithIndex
        from month in Gen.Choose(1, 12)
        select (career, month),
        400,
        pair => Assert.Equal(pair.career.Index(), (pair.career with { Retired = new YearMonth(pair.career.Retired.Year, pair.month) }).Index()));

    [Fact]
    public void A_higher_wage_never_lowers_the_index() => Check(
        from career in Career.WithIndex
        from which in Gen.Choose(0, career.Rows.Count - 1)
        from more in Gen.Choose(1, 30_000)
        select (career, raised: career with { Rows = [.. career.Rows.Select((r, i) => i == which ? r with { Paid = r.Paid + more } : r)] }),
        400,
        pair => Assert.True(pair.career.Index() <= pair.raised.Index()));

    [Fact]
    public void A_year_without_pay_is_divided_by_too() => Check(
        Career.WithIndex.Where(c => c.Rows.All(r => r.Year < c.Retired.Year)),
        400,
        career =>
        {
            Career later = career with { Retired = career.Retired.PlusMonths(12) };
            int years = career.Retired.Year - career.Rows.Min(r => r.Year);

            // Both are rounded to the fourth place, so they may be half a unit off each.
            Assert.InRange((later.Index() * (years + 1)) - (career.Index() * years), -0.0001m * (years + 1), 0.0001m * (years + 1));
        });

    [Fact]
    public void A_year_of_no_wage_and_no_row_are_the_same() => Check(
        Career.WithIndex.Where(c => !c.Rows.Any(r => r.Year == c.Retired.Year - 1) && c.Rows.Any(r => r.Year < c.Retired.Year - 1)),
        200,
        career => Assert.Equal(career.Index(), (career with { Rows = [.. career.Rows, new CareerRow(career.Retired.Year - 1, 0, 500_000)] }).Index()));

    [Fact]
    public void Whoever_earned_the_average_all_along_has_the_index_one() => Check(
        from first in Gen.Choose(1980, 2010)
        from year in Gen.Choose(Math.Max(2006, first + 1), 2030)
        from cities in Gen.Choose(30_000, 1_200_000).ArrayOf(year - first)
        select new Career(new YearMonth(year, 6), [.. cities.Select((c, i) => new CareerRow(first + i, c, c))]),
        200,
        career => Assert.Equal(1m, career.Index()));

    [Fact]
    public void A_second_row_of_a_year_is_refused_unless_the_index_is_given() => Check(
        from career in Career.WithIndex
        from which in Gen.Elements(career.Rows.Where(r => r.Year < career.Retired.Year))
        select career with { Rows = [.. career.Rows, which] },
        200,
        career =>
        {
            Assert.Equal(FaultKind.Refused, career.Calculate().Fault!.Kind);
            PolicyInputs given = career.ToInputs();
            given.Add("average_index", 1.2345m);
            Assert.Equal(1.2345m, Catalogs.Liaoning2006.Calculate(given, new CalculationOptions { Terms = ["average_index"] })["average_index"].ToDecimal());
        });

    private static void Check<T>(Gen<T> gen, int people, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(people));
}
