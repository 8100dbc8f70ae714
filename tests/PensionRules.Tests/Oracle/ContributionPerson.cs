using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>
/// Somebody who contributes in a month under the Liaoning plan of 2001, with the firm's quarter. Money is in fen, rates in
/// ten-thousandths. Without a wage the wage is stated to be undeterminable.
/// </summary>
internal sealed record ContributionPerson(
    long? Wage,
    long Average,
    long? CurrentAverage,
    string? Participant,
    int SelfRate,
    int SelfShare,
    long Payroll,
    int? EmployerRate)
{
    public const long HighestWage = 1_000_000_000;

    private static readonly string?[] Kinds = [null, "employee", "rural_contract", "self_employed", "shop_owner", "shop_staff"];

    public static Gen<ContributionPerson> Any =>
        from average in Gen.OneOf(Fen(20_000, 500_000), Fen(100, 100_000_000))
        from wage in Gen.OneOf(Near(average, 60), Near(average, 300), Fen(0, 2_000_000), Fen(0, HighestWage))
        from isUnknown in Gen.Choose(0, 4)
        from current in Gen.OneOf(Gen.Constant((long?)null), Near(average, 112).Select(a => (long?)Math.Clamp(a, 100, 100_000_000)))
        from kind in Gen.Elements(Kinds)
        from rate in Gen.Choose(0, 10_000)
        from share in Gen.Choose(0, rate)
        from payroll in Gen.OneOf(Fen(0, 100_000), Fen(0, int.MaxValue))
        from employerRate in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(1_500, 3_000).Select(r => (int?)r))
        select new ContributionPerson(isUnknown == 0 ? null : wage, average, current, kind, rate, share, payroll, employerRate);

    /// <summary>Those the plan sets the rate for: staff, with or without a contract of the countryside.</summary>
    public bool IsStaff => Participant is null or "employee" or "rural_contract";

    public PolicyInputs ToInputs()
    {
        PolicyInputs inputs = new()
        {
            { "city_average_wage", Average / 100m },
            { "average_year", CurrentAverage is null ? "last_published" : "本年度" },
            { "previous_quarter_payroll", Payroll / 100m },
            { "self_employed_rate", SelfRate / 10_000m },
            { "self_employed_account_share", SelfShare / 10_000m },
        };
        if (Wage is { } wage)
        {
            inputs.Add("本人月工资", wage / 100m);
        }
        else
        {
            inputs.Add("wage_undeterminable", true);
        }

        if (CurrentAverage is { } current)
        {
            inputs.Add("current_city_average_wage", current / 100m);
        }

        if (Participant is { } participant)
        {
            inputs.Add("participant", participant);
        }

        if (EmployerRate is { } rate)
        {
            inputs.Add("employer_rate", rate / 10_000m);
        }

        return inputs;
    }

    public CalculationResult Calculate() => Catalogs.LiaoningContribution.Calculate(ToInputs());

    private static Gen<long> Fen(long low, long high) => Gen.Choose((int)low, (int)high).Select(fen => (long)fen);

    // Around a share of the average, in per cent: the fen below, on and above the bound come often.
    private static Gen<long> Near(long average, int percent) =>
        from fen in Gen.Choose(-2, 2)
        select Math.Clamp((average * percent / 100) + fen, 0, HighestWage);
}
