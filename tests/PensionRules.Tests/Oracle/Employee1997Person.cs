using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Tests.Support;
using Outcome = PensionRules.Calculation.Outcome;

namespace PensionRules.Tests.Oracle;

/// <summary>Somebody who retires under the national method of 1997. Money is in fen, the index in ten-thousandths, the coefficient in hundred-thousandths.</summary>
internal sealed record Employee1997Person(
    long Wage, int Months, int PreMonths, int Index, long Balance, int? Rate, bool IsWholePreYears)
{
    public static Gen<Employee1997Person> Any =>
        from wage in Gen.OneOf(Gen.Choose(20_000, 500_000), Gen.Choose(100, 100_000_000))
        from months in Gen.OneOf(Gen.Choose(0, 720), Gen.Choose(170, 200))
        from pre in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, months), Gen.Choose(0, 720))
        from index in Gen.Choose(0, 100_000)
        from balance in Gen.Choose(0, 1_000_000_000)
        from rate in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(1_000, 1_400).Select(r => (int?)r), Gen.Choose(990, 1_410).Select(r => (int?)r))
        from isWhole in Gen.Elements(true, false)
        select new Employee1997Person(wage, months, pre, index, balance, rate, isWhole);

    public PolicyInputs ToInputs()
    {
        PolicyInputs inputs = new()
        {
            { "average_wage", Wage / 100m },
            { "contribution_months", Months },
            { "pre_account_months", PreMonths },
            { "average_index", Index / 10_000m },
            { "account_balance", Balance / 100m },
            { "pre_account_partial_years", IsWholePreYears ? "whole" : "pro_rata" },
        };
        if (Rate is { } rate)
        {
            inputs.Add("transition_rate", rate / 1_000m);
        }

        return inputs;
    }

    public Outcome Calculate() => Catalogs.Set("national-employee-1997").Calculate(ToInputs()).Single;
}
