using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Tests.Oracle;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Properties;

/// <summary>What holds for every contribution, remittance and account under the plan of 2001, whatever the figures.</summary>
public sealed class ContributionLawTests
{
    private static readonly string[] Parts = ["inherited", "to_pool", "transferred", "stays_in_account"];

    private static readonly string[] Buckets = ["own_principal", "own_interest", "employer_principal", "employer_interest"];

    [Fact]
    public void The_base_lies_between_60_and_300_per_cent_of_the_average() => Check(ContributionPerson.Any, person =>
    {
        decimal average = (person.CurrentAverage ?? person.Average) / 100m;
        decimal amount = Amount(person, "contribution_base");

        Assert.InRange(amount, (0.6m * average) - 0.005m, (3m * average) + 0.005m);
    });

    [Fact]
    public void A_wage_between_the_bounds_is_the_base() => Check(ContributionPerson.Any, person =>
    {
        decimal average = (person.CurrentAverage ?? person.Average) / 100m;
        decimal wage = (person.Wage ?? 0) / 100m;
        Assert.True(wage < 0.6m * average || wage > 3m * average || Amount(person, "contribution_base") == wage);
    });

    [Fact]
    public void A_higher_wage_never_lowers_base_contribution_or_account() => Check(
        from person in ContributionPerson.Any.Where(p => p.Wage is not null)
        from more in Gen.Choose(1, 1_000_000)
        select (person, raised: person with { Wage = Math.Min(ContributionPerson.HighestWage, person.Wage!.Value + more) }),
        pair => Assert.All(
            ["contribution_base", "employee_contribution", "account_credit"],
            term => Assert.True(Amount(pair.person, term) <= Amount(pair.raised, term))));

    [Fact]
    public void All_that_staff_pay_is_credited_to_them() => Check(
        ContributionPerson.Any.Where(p => p.IsStaff),
        person => Assert.Equal(Amount(person, "employee_contribution"), Amount(person, "account_credit")));

    [Fact]
    public void The_kind_of_participant_plays_no_part_in_the_base() => Check(
        ContributionPerson.Any,
        person => Assert.Equal(Amount(person with { Participant = null }, "contribution_base"), Amount(person, "contribution_base")));

    [Fact]
    public void Nothing_of_the_employers_part_goes_to_the_account() => Check(ContributionPerson.Any, person =>
    {
        Outcome outcome = person.Calculate().Single;
        Assert.Equal(0m, outcome["employer_to_account"].ToDecimal());
        Assert.Equal(outcome["employer_contribution"].ToDecimal(), outcome["pooled_contribution"].ToDecimal());
    });

    [Fact]
    public void Who_collects_more_remits_no_less() => Check(
        from year in AdjustmentYear.Any
        from more in Gen.Choose(1, 1_000_000)
        select (year, more),
        pair => Assert.All(pair.year.Quarters, quarter => Assert.True(
            pair.year.Remittance(quarter) <= pair.year.Remittance(quarter with { Current = quarter.Current + pair.more }))));

    [Fact]
    public void Overdue_money_counts_only_where_it_is_read_so() => Check(AdjustmentYear.Any, year => Assert.All(year.Quarters, quarter =>
    {
        decimal without = year.Remittance(quarter with { Overdue = 0 });
        Assert.Equal(!year.IsOverdueIncluded, year.Remittance(quarter with { Overdue = quarter.Overdue + 100 }) == without);
    }));

    [Fact]
    public void A_year_remitted_quarter_by_quarter_is_settled_within_two_fen() => Check(AdjustmentYear.Any, year =>
    {
        AdjustmentYear paid = year with { Quarters = [.. year.Quarters.Select(q => q with { Paid = (long)(year.Remittance(q) * 100m) })] };
        Assert.InRange(paid.OfYear("settlement_difference"), -0.02m, 0.02m);
    });

    [Fact]
    public void What_becomes_of_an_account_adds_up_to_it() => Check(
        from fen in Gen.Choose(0, 1_000_000_000).ArrayOf(4)
        from what in Gen.Elements("death", "moving_away", "moving_within")
        select (fen, what),
        account =>
        {
            PolicyInputs inputs = Catalogs.Inputs(Buckets.Select((b, i) => (b, (InputValue)(account.fen[i] / 100m))));
            inputs.Add("event", account.what);
            Outcome outcome = Catalogs.Set("liaoning-account-settlement-2001").Calculate(inputs).Single;

            Assert.Equal(account.fen.Sum(f => (decimal)f) / 100m, outcome["account_total"].ToDecimal());
            Assert.Equal(outcome["account_total"].ToDecimal(), Parts.Sum(p => outcome[p].ToDecimal()));
            Assert.Equal(account.what == "death" ? (account.fen[0] + (decimal)account.fen[1]) / 100m : 0m, outcome["inherited"].ToDecimal());
            Assert.Equal(account.what == "moving_away" ? outcome["account_total"].ToDecimal() : 0m, outcome["transferred"].ToDecimal());
        });

    private static decimal Amount(ContributionPerson person, string term) => person.Calculate().Single[term].ToDecimal();

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
