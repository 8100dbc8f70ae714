using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using PensionRules.Calculation;
using PensionRules.Evaluation;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Oracle;

/// <summary>Dongfang's documents against the plan written a second time: the same fen, in as many outcomes as the open date makes.</summary>
public sealed class ResidentOracleTests
{
    private const int People = 3000;

    [Fact]
    public void Contributions_in_every_reading() => Prop.ForAll(ResidentContributionPerson.Any.ToArbitrary(), Agrees)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(People));

    [Fact]
    public void Benefits_in_every_reading() => Prop.ForAll(ResidentPerson.Any.ToArbitrary(), Agrees)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(People));

    private static void Agrees(ResidentContributionPerson person) =>
        Compare(person.Calculate(), CutOffs(person.CutOff).Select(c => new ResidentContributionOracle(person, c)), Same);

    private static void Agrees(ResidentPerson person) =>
        Compare(person.Calculate(), CutOffs(person.CutOff).Select(c => new ResidentOracle(person, c)), Same);

    private static LocalDate[] CutOffs(LocalDate? chosen) => chosen is { } one ? [one] : ResidentContributionPerson.CutOffs;

    private static void Compare<T>(CalculationResult result, IEnumerable<T> oracles, Action<T, Outcome> same)
    {
        T[] expected = [.. oracles.Distinct()];
        Assert.Equal(expected.Length, result.Outcomes.Count);
        for (int i = 0; i < expected.Length; i++)
        {
            same(expected[i], result.Outcomes[i]);
        }
    }

    private static void Same(ResidentContributionOracle oracle, Outcome outcome)
    {
        if (oracle.IsRefused)
        {
            Refused("tier_exists", outcome);
            return;
        }

        Same(oracle.MayJoin, outcome["may_join"]);
        Same(oracle.Subsidies.Thirty, outcome["base_subsidy"]);
        Same(oracle.Subsidies.Bonus, outcome["tier_subsidy"]);
        Same(oracle.Subsidies.Child, outcome["only_child_subsidy"]);
        Same(oracle.Paid.Government, outcome["paid_by_government"]);
        Same(oracle.Paid.Own, outcome["own_contribution"]);
        Same(oracle.Paid.Credited, outcome["credited"]);
        Same(oracle.Shares.Province, outcome["province_share"]);
        Same(oracle.Shares.City, outcome["city_share"]);
        Same(oracle.Counting.Own, outcome["counted_as_own"]);
        Same(oracle.Counting.Subsidy, outcome["counted_as_subsidy"]);
        Same(oracle.OwnInterest, outcome["own_interest"]);
        Same(oracle.SubsidyInterest, outcome["subsidy_interest"]);
        Same(oracle.Closing, outcome["closing_balance"]);
    }

    private static void Same(ResidentOracle oracle, Outcome outcome)
    {
        if (oracle.IsRefused)
        {
            Refused("subsidy_within", outcome);
            return;
        }

        Same(oracle.IsEligible, outcome["eligible"]);
        Assert.Equal(oracle.FirstMonth is { } month ? YearMonthPattern.Iso.Format(month) : null, outcome["first_month"].Value?.ToPlainText());
        Same(oracle.Extra, outcome["years_supplement"]);
        Same(oracle.Basic, outcome["basic_pension"]);
        Same(oracle.Account, outcome["account_pension"]);
        Same(oracle.Basic + oracle.Account, outcome["monthly_pension"]);
        Same(oracle.Province, outcome["province_share"]);
        Same(oracle.Basic - oracle.Province, outcome["city_share"]);
        Assert.Equal(oracle.BackYears / 10m, outcome["back_payment_years"].ToDecimal());
        Same(oracle.BackPayment, outcome["back_payment"]);
        Same(oracle.FromAccount, outcome["from_account"]);
        Same(oracle.FromPool, outcome["from_pool"]);
        Same(oracle.Account - oracle.FromAccount - oracle.FromPool, outcome["from_city"]);
        Same(BigInteger.Max(0, oracle.Overpaid), outcome["to_return"]);
        Same(BigInteger.Max(0, -oracle.Overpaid), outcome["owed"]);
        Same(oracle.Refund, outcome["refund"]);
        Same(oracle.ToPool, outcome["to_pool"]);
        Same(oracle.Transferred, outcome["transferred"]);
    }

    private static void Refused(string requirement, Outcome outcome)
    {
        Assert.Equal(requirement, Assert.Single(outcome.Refusals).Term.Id);
        Assert.All(outcome.Results, r => Assert.Equal(FaultKind.Requirement, r.Fault!.Kind));
    }

    private static void Same(BigInteger? fen, TermResult result)
    {
        if (fen is { } expected)
        {
            Assert.Equal((decimal)expected / 100m, result.ToDecimal());
        }
        else
        {
            Assert.NotNull(result.Fault);
        }
    }

    private static void Same(bool? expected, TermResult result)
    {
        if (expected is { } known)
        {
            Assert.Equal(known, result.Value!.Number.Sign != 0);
        }
        else
        {
            Assert.Equal(FaultKind.Missing, result.Fault!.Kind);
        }
    }
}
