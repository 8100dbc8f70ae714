using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>What offices published for plans of the same shape, reproduced year by year.</summary>
public sealed class PublishedExampleTests
{
    /// <summary>Shijiazhuang: 100 and 30 a year, fifteen years, 3.5 %, base 55: interest 646.2, pension 73.6, both cut to a tenth.</summary>
    [Fact]
    public void Shijiazhuang_fifteen_years_at_the_lowest_tier()
    {
        (decimal own, decimal subsidy) = (0m, 0m);
        for (int year = 0; year < 15; year++)
        {
            CalculationResult result = Catalogs.Set("dongfang-contribution-2011").Calculate(new PolicyInputs
            {
                { "tier", 100 },
                { "group", "ordinary" },
                { "only_child_family", false },
                { "own_share_paid", true },
                { "is_back_payment", false },
                { "own_opening", own },
                { "subsidy_opening", subsidy },
                { "rate_1_january", 0.035m },
            });
            (own, subsidy) = (result["own_closing"].ToDecimal(), result["subsidy_closing"].ToDecimal());
        }

        Assert.Equal(646.2m, Cut(own + subsidy - (15 * 130)));

        CalculationResult pension = Catalogs.Set("dongfang-resident-2011").Calculate(new PolicyInputs
        {
            { "eligible", true },
            { "paid_years", 15 },
            { "deemed_years", 0 },
            { "account_balance", own + subsidy },
            { "subsidy_balance", subsidy },
            { "base_standard", 55 },
        });
        Assert.Equal(73.6m, Cut(pension["monthly_pension"].ToDecimal()));
    }

    /// <summary>Jinan 2021: 100 and 30 a year, fifteen years, no interest, base 160: 14 and 174 in whole yuan.</summary>
    [Fact]
    public void Jinan_fifteen_years_without_interest()
    {
        CalculationResult pension = Catalogs.Set("dongfang-resident-2011")
            .Calculate(Catalogs.Typed("eligible=yes paid_years=15 deemed_years=0 account_balance=1950 base_standard=160"));

        Assert.Equal(14m, decimal.Truncate(pension["account_pension"].ToDecimal()));
        Assert.Equal(174m, decimal.Truncate(pension["monthly_pension"].ToDecimal()));
    }

    private static decimal Cut(decimal amount) => decimal.Truncate(amount * 10) / 10;
}
