using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;

namespace PensionRules.Tests.Oracle;

/// <summary>The account ledgers of both schemes with their documents against the account written a second time: the same fen.</summary>
public sealed class LedgerOracleTests
{
    [Fact]
    public void Ledgers_of_both_schemes_in_every_method() => Check(LedgerPerson.Any, 600);

    [Fact]
    public void Level_payments_at_the_annual_formula() => Check(LedgerPerson.Level, 100);

    private static void Check(Gen<LedgerPerson> people, int tests) =>
        Prop.ForAll(people.ToArbitrary(), Agrees).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));

    private static void Agrees(LedgerPerson person)
    {
        LedgerOracle oracle = new(person);
        CalculationResult result = person.Calculate();
        if (oracle.IsRefused)
        {
            Assert.Equal("requirement", result["balance"].Fault?.Code);
            Assert.Equal("bucket_not_negative", result["balance"].Fault!.Term.Id);
            return;
        }

        Same(oracle.Total, result["balance"]);
        Same(oracle.Interest.Aggregate(BigInteger.Zero, BigInteger.Add), result["interest_total"]);
        Same(person.IsResident ? oracle.Total - oracle.Subsidies : oracle.Balances[0], result["own_balance"]);
        if (person.IsResident)
        {
            Same(oracle.Subsidies, result["subsidy_balance"]);
        }
        else
        {
            Same(oracle.Interest[0], result["own_interest"]);
            Same(oracle.Interest[1], result["employer_interest"]);
            Same(oracle.Balances[1] - oracle.Interest[1], result["employer_principal"]);
        }
    }

    private static void Same(BigInteger fen, TermResult actual) => Assert.Equal((decimal)fen / 100m, actual.ToDecimal());
}
