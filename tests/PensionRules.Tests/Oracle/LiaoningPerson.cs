using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>Somebody who retires under the Liaoning plan of 2001, with the readings of the plan. Money is in fen, the index in ten-thousandths.</summary>
internal sealed record LiaoningPerson(
    long Wage,
    int Months,
    int PreMonths,
    int Index,
    long Balance,
    bool IsProRata,
    bool IsCapped,
    bool IsWholePreYears,
    int? FormerRate,
    long? OldAmount,
    bool IsGivenAmount,
    long? IndustryAmount,
    int? IndustryShare)
{
    public static Gen<LiaoningPerson> Any =>
        from wage in Gen.OneOf(Gen.Choose(20_000, 500_000), Gen.Choose(100, 100_000_000))
        from months in Gen.OneOf(Gen.Choose(0, 720), Gen.Choose(170, 200), Gen.Choose(374, 390))
        from pre in Gen.OneOf(Gen.Choose(0, months), Gen.Choose(0, 720))
        from index in Gen.OneOf(Gen.Choose(6_000, 30_000), Gen.Choose(0, 100_000))
        from balance in Gen.OneOf(Gen.Choose(0, 10_000_000), Gen.Choose(0, 1_000_000_000))
        from switches in Gen.Choose(0, 15)
        from formerRate in Optional(Gen.Choose(50, 300))
        from oldAmount in Optional(Gen.Choose(0, 500_000))
        from industryAmount in Optional(Gen.Choose(0, 500_000))
        from share in Gen.Choose(0, 100)
        select new LiaoningPerson(
            wage, months, pre, index, balance, (switches & 1) != 0, (switches & 2) != 0, (switches & 4) != 0,
            formerRate, oldAmount, (switches & 8) != 0 && oldAmount is not null, industryAmount,
            industryAmount is null ? null : share);

    public PolicyInputs ToInputs()
    {
        PolicyInputs inputs = new()
        {
            { "average_wage", Wage / 100m },
            { "contribution_months", Months },
            { "pre_account_months", PreMonths },
            { "average_index", Index / 10_000m },
            { "account_balance", Balance / 100m },
            { "partial_years", IsProRata ? "pro_rata" : "whole" },
            { "三成左右", IsCapped ? "封顶" : "不封顶" },
            { "pre_account_partial_years", IsWholePreYears ? "whole" : "pro_rata" },
            { "former_method", IsGivenAmount ? "given_amount" : "cn97" },
        };
        Add(inputs, "former_rate", FormerRate / 100m);
        Add(inputs, "old_method_pension", OldAmount / 100m);
        Add(inputs, "industry_amount", IndustryAmount / 100m);
        Add(inputs, "industry_share", IndustryShare / 100m);
        return inputs;
    }

    public CalculationResult Calculate() => Catalogs.Liaoning2001.Calculate(ToInputs());

    private static void Add(PolicyInputs inputs, string term, decimal? value)
    {
        if (value is { } given)
        {
            inputs.Add(term, given);
        }
    }

    private static Gen<int?> Optional(Gen<int> gen) => Gen.OneOf(Gen.Constant((int?)null), gen.Select(i => (int?)i));
}
