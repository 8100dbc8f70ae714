using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Oracle;

/// <summary>The engine with the documents against the rules written a second time over fractions of big integers: the same fen.</summary>
public sealed class OracleTests
{
    private const int People = 3000;

    [Fact]
    public void Liaoning_2001_in_every_reading() => Prop.ForAll(LiaoningPerson.Any.ToArbitrary(), Agrees)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(People));

    [Fact]
    public void Liaoning_from_2006_on_the_national_method() =>
        Prop.ForAll(NationalPerson.Any.ToArbitrary(), p => Agrees(p, EmployeeProvince.Liaoning))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(People));

    private static void Agrees(LiaoningPerson person)
    {
        LiaoningOracle oracle = new(person);
        Outcome outcome = person.Calculate().Single;
        if (oracle.IsRefused)
        {
            Assert.Equal("deemed_within", Assert.Single(outcome.Refusals).Term.Id);
            Assert.All(outcome.Results, r => Assert.Equal(FaultKind.Requirement, r.Fault!.Kind));
            return;
        }

        Same(oracle.Basic, outcome["basic_pension"]);
        Same(oracle.Account, outcome["account_pension"]);
        Same(oracle.Transitional, outcome["transitional_pension"]);
        Same(oracle.Guarantee, outcome["guarantee_supplement"]);
        Same(oracle.Industry, outcome["industry_supplement"]);
        Same(oracle.Monthly, outcome["monthly_pension"]);
        Same(oracle.LumpSum, outcome["lump_sum"]);
    }

    /// <summary>Compares everything that a province pays.</summary>
    internal static void Agrees(NationalPerson person, EmployeeProvince province)
    {
        NationalOracle oracle = new(person, province);
        Outcome outcome = Catalogs.Set(province.Id).Calculate(province.Inputs(person)).Single;
        Same(oracle.Basic, outcome["basic_pension"]);
        Same(oracle.Account, outcome["account_pension"]);
        Same(oracle.Transitional, outcome["transitional_pension"]);
        Same(oracle.Monthly, outcome["monthly_pension"]);
        Same(oracle.LumpSum, outcome["lump_sum"]);
    }

    internal static void Same(BigInteger? fen, TermResult result)
    {
        if (fen is { } expected)
        {
            Assert.Equal((decimal)expected / 100m, result.ToDecimal());
        }
        else
        {
            Assert.Null(result.Value);
            Assert.NotNull(result.Fault);
        }
    }
}
