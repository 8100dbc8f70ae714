using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Evaluation;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Oracle;

/// <summary>The national residents' documents and their heirs against the law written a second time: the same fen.</summary>
public sealed class NationalResidentOracleTests
{
    private const int People = 3000;

    [Fact]
    public void Benefits_in_every_province() => Prop.ForAll(NationalResidentPerson.Any.ToArbitrary(), Agrees)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(People));

    [Fact]
    public void Contributions_in_every_stage() => Prop.ForAll(NationalResidentContributionPerson.Any.ToArbitrary(), Agrees)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(People));

    private static void Agrees(NationalResidentPerson person)
    {
        NationalResidentOracle oracle = new(person);
        Outcome outcome = person.Calculate().Single;
        if (oracle.IsRefused)
        {
            Assert.All(outcome.Results, r => Assert.NotNull(r.Fault));
            return;
        }

        Assert.Equal(oracle.IsEligible, outcome["eligible"].Value!.Number.Sign != 0);
        Same(oracle.Extra, outcome["years_supplement"]);
        Same(oracle.Basic, outcome["basic_pension"]);
        Same(oracle.Account, outcome["account_pension"]);
        Same(oracle.Basic + oracle.Account, outcome["monthly_pension"]);
        Same(oracle.Refund, outcome["refund"]);
        Same(oracle.ToPool, outcome["to_pool"]);
        Same(oracle.Transferred, outcome["transferred"]);
    }

    // Without a tier that exists nothing is credited; that there is no subsidy for a year paid back is known all the same.
    private static void Agrees(NationalResidentContributionPerson person)
    {
        NationalResidentContributionOracle oracle = new(person);
        Outcome outcome = person.Calculate().Single;
        if (oracle.IsRefused)
        {
            Assert.All(outcome.Results, r => Assert.Equal(FaultKind.Requirement, r.Fault!.Kind));
            return;
        }

        Same(oracle.Own, outcome["own_contribution"]);
        Same(oracle.Own is null ? null : oracle.Own + oracle.Subsidy, outcome["credited"]);
        Same(oracle.OwnInterest, outcome["own_interest"]);
        Same(oracle.Closing, outcome["closing_balance"]);
        if (oracle.Own is not null)
        {
            Same(oracle.SubsidyInterest, outcome["subsidy_interest"]);
            Same(oracle.Thirty, outcome["base_subsidy"]);
            Same(oracle.Bonus, outcome["tier_subsidy"]);
            Same(oracle.Government, outcome["paid_by_government"]);
            Same(oracle.Subsidy.IsZero ? 0 : null, outcome["province_share"]);
            Same(oracle.Subsidy.IsZero ? 0 : null, outcome["city_share"]);
        }
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
}
