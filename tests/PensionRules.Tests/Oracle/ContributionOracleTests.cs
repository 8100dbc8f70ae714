using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Tests.Support;
using static PensionRules.Tests.Oracle.Money;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Oracle;

/// <summary>The contributions of 2001 with their document against the rules written a second time: the same fen.</summary>
public sealed class ContributionOracleTests
{
    [Fact]
    public void Contributions_in_every_reading() => Prop.ForAll(ContributionPerson.Any.ToArbitrary(), Agrees)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Remittances_and_the_settlement_of_the_year() => Prop.ForAll(AdjustmentYear.Any.ToArbitrary(), Agrees)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static void Agrees(ContributionPerson person)
    {
        ContributionOracle oracle = new(person);
        Outcome outcome = person.Calculate().Single;

        Same(oracle.Base, outcome["contribution_base"].ToDecimal());
        Same(oracle.Employee, outcome["employee_contribution"].ToDecimal());
        Same(oracle.Account, outcome["account_credit"].ToDecimal());
        Same(oracle.EmployerBase, outcome["employer_base"].ToDecimal());
        Same(oracle.Employer, outcome["employer_contribution"].ToDecimal());
        Same(0, outcome["employer_to_account"].ToDecimal());
        Same(oracle.Employer, outcome["pooled_contribution"].ToDecimal());
    }

    private static void Agrees(AdjustmentYear year)
    {
        BigInteger[] due = [.. year.Quarters.Select(q => (BigInteger)(q.Current + (year.IsOverdueIncluded ? q.Overdue : 0)))];
        BigInteger ofYear = FivePercent(due.Aggregate(BigInteger.Add));
        BigInteger paid = year.Quarters.Select(q => (BigInteger)q.Paid).Aggregate(BigInteger.Add);

        Assert.All(year.Quarters.Zip(due), q => Same(FivePercent(q.Second), year.Remittance(q.First)));
        Same(ofYear, year.OfYear("year_due"));
        Same(ofYear - paid, year.OfYear("settlement_difference"));
    }

    private static BigInteger FivePercent(BigInteger fen) => Fen(FromFen(fen) * Of(5, 100));

    private static void Same(BigInteger fen, decimal actual) => Assert.Equal((decimal)fen / 100m, actual);
}
