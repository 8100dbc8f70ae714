using NodaTime;
using PensionRules.Employees;
using PensionRules.Policies;

namespace PensionRules.Tests.Typed;

/// <summary>The window of retirement and what becomes of a month chosen (RA-01 to RA-07); the months are those of the rulebook.</summary>
public sealed class RetirementPlanTests
{
    private static readonly PensionCalculator Rules = PensionCalculator.Load();

    private static readonly RetirementPlan Man = new() { Category = RetirementCategory.Men };

    // Born 64 months after 1965-01: 64 ÷ 4 + 1 = 17 months later than sixty.
    [Fact]
    public void A_birth_month_and_a_category_give_the_whole_window()
    {
        RetirementWindow window = Born(1970, 5).Calculate(Man);

        Assert.True(window.IsCalculated);
        Assert.Equal((new YearMonth(2031, 10), 17m), (window.StatutoryMonth, window.DelayMonths));
        Assert.Equal((new YearMonth(2030, 5), new YearMonth(2034, 10)), (window.EarliestMonth, window.LatestMonth));
        Assert.Equal((186m, 192m, 192m), (window.EarliestNeeds, window.StatutoryNeeds, window.LatestNeeds));
        Assert.Equal(new YearMonth(2031, 11), window.StatutoryFirstMonth);
        Assert.Null(window.Allowed);
        Assert.Null(window.Verdict);
    }

    [Theory]
    [InlineData(2030, 5, 186, null, true, RetirementVerdict.Permitted)]
    [InlineData(2030, 5, 185, null, false, RetirementVerdict.MonthsShort)]
    [InlineData(2030, 4, 186, null, false, RetirementVerdict.TooEarly)]
    [InlineData(2034, 10, 192, true, true, RetirementVerdict.Permitted)]
    [InlineData(2034, 10, 192, false, false, RetirementVerdict.NotAgreed)]
    [InlineData(2034, 11, 192, true, false, RetirementVerdict.TooLate)]
    public void A_month_chosen_is_allowed_or_not_and_why(int year, int month, int paid, bool? agreed, bool allowed, RetirementVerdict verdict)
    {
        RetirementWindow window = Born(1970, 5).Calculate(
            Man with { ChosenMonth = new YearMonth(year, month), ContributionMonths = paid, AgreedWithEmployer = agreed });

        Assert.Equal((allowed, verdict), (window.Allowed, window.Verdict));
    }

    [Fact]
    public void The_year_whose_minimum_counts_is_told()
    {
        RetirementWindow window = Born(1970, 5).Calculate(Man with { ChosenMonth = new YearMonth(2030, 5), ContributionMonths = 180 });

        Assert.Equal((2030, 186m, 6m), (window.NeededYear, window.NeededMonths, window.MonthsLacking));
        Assert.Null(window.FirstMonth);
        Assert.True(window.IsCalculated);
    }

    [Theory]
    [InlineData(RetirementCategory.Women55, 1981, 9, 2039, 9)]
    [InlineData(RetirementCategory.Women50, 1975, 3, 2025, 5)]
    [InlineData(RetirementCategory.MenSpecialWork, 1969, 12, 2024, 12)]
    [InlineData(RetirementCategory.WomenSpecialWork, 1979, 12, 2024, 12)]
    [InlineData(RetirementCategory.MenIllness, 1974, 12, 2024, 12)]
    [InlineData(RetirementCategory.WomenIllness, 1979, 12, 2024, 12)]
    public void Each_category_has_its_age(RetirementCategory category, int bornYear, int bornMonth, int year, int month) => Assert.Equal(
        new YearMonth(year, month), Born(bornYear, bornMonth).Calculate(new RetirementPlan { Category = category }).StatutoryMonth);

    [Fact]
    public void Special_work_after_the_reform_is_refused_by_name()
    {
        RetirementWindow window = Born(1970, 1).Calculate(new RetirementPlan { Category = RetirementCategory.MenSpecialWork });

        Assert.False(window.IsCalculated);
        Assert.Contains(window.Problems, p => p.Code == "refused" && p.ToText(Language.Chinese).Contains("特殊工种", StringComparison.Ordinal));
    }

    private static LawSelection Born(int year, int month) => Rules.For(Region.Liaoning, new YearMonth(year, month));
}
