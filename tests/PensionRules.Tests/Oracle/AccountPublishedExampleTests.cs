using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>What offices and insurers published for residents' accounts, reproduced with the national ledger.</summary>
public sealed class AccountPublishedExampleTests
{
    /// <summary>Shijiazhuang: 100 and 30 a year, fifteen years, 3.5 %, base 55: interest 646.2, pension 73.6, both cut to a tenth.</summary>
    [Fact]
    public void Shijiazhuang_fifteen_years_at_the_lowest_tier()
    {
        CalculationResult result = Account(15, 100m, 30m, 3.5m);

        Assert.Equal(646.2m, Cut(result["interest_total"].ToDecimal()));
        Assert.Equal(73.6m, Cut(result["monthly_amount"].ToDecimal()) + 55m);
    }

    /// <summary>An insurer's explainer: 300 and 20 a year, twenty years, 4 %, base 100: 2055.60 a year, half up to the fen each month.</summary>
    [Fact]
    public void An_insurers_twenty_years() =>
        Assert.Equal(2055.60m, 12 * (Account(20, 300m, 20m, 4m)["monthly_amount"].ToDecimal() + 100m));

    private static CalculationResult Account(int years, decimal own, decimal subsidy, decimal percent)
    {
        int[] each = [.. Enumerable.Range(2010, years)];
        return Catalogs.Set("national-resident-account-2009").Calculate(
            new PolicyInputs
            {
                { "statement_month", new YearMonth(each[^1], 12) },
                { "entries", InputValue.Rows(each.SelectMany(y => new[] { Entry(y, "own", own), Entry(y, "county_subsidy", subsidy) })) },
                { "rates", InputValue.Rows(each.Select(y => Catalogs.Inputs(("rate_year", y), ("rate", percent)))) },
            },
            new CalculationOptions { Terms = ["interest_total", "monthly_amount"] });
    }

    private static PolicyInputs Entry(int year, string source, decimal amount) =>
        Catalogs.Inputs(("booked", new YearMonth(year, 9)), ("source", source), ("amount", amount));

    private static decimal Cut(decimal amount) => decimal.Truncate(amount * 10) / 10;
}
