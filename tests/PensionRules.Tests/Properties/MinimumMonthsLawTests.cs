using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Properties;

/// <summary>The minimum months (RA-04) in the method of 2005: what holds for every career length and year.</summary>
public sealed class MinimumMonthsLawTests
{
    private static readonly CalculationOptions OnlyTheAnswer = new() { Terms = ["qualified"] };

    [Fact]
    public void Whoever_has_enough_for_a_year_has_enough_for_every_earlier_year() => Check(
        from months in Gen.Choose(170, 250)
        from year in Gen.Choose(2006, 2060)
        from earlier in Gen.Choose(2006, year)
        select (months, year, earlier),
        p => Assert.True(Qualified(p.months, p.year) != true || Qualified(p.months, p.earlier) == true));

    [Fact]
    public void One_more_month_is_never_worse() => Check(
        from months in Gen.Choose(0, 719)
        from year in Gen.Choose(2006, 2060)
        select (months, year),
        p => Assert.True(Qualified(p.months, p.year) != true || Qualified(p.months + 1, p.year) == true));

    [Fact]
    public void Without_the_month_of_retirement_there_is_an_answer_only_where_every_year_gives_the_same() => Check(
        Gen.OneOf(Gen.Choose(0, 720), Gen.Choose(175, 245)),
        months =>
        {
            bool?[] answers = [.. Enumerable.Range(2006, 50).Select(y => Qualified(months, y)).Distinct()];
            Assert.Equal(answers is [{ } one] ? one : null, Qualified(months, null));
        });

    private static bool? Qualified(int months, int? year)
    {
        PolicyInputs inputs = new() { { "contribution_months", months } };
        if (year is { } y)
        {
            inputs.Add("retirement_month", new YearMonth(y, 6));
        }

        TermResult result = Catalogs.National2005.Calculate(inputs, OnlyTheAnswer)["qualified"];
        return result.Value is { } value ? value.Number.Sign != 0 : null;
    }

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
