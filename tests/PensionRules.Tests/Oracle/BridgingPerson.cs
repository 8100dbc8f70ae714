using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>Somebody of retirement age who was in both schemes and asks for bridging in January 2022. Money is in fen.</summary>
internal sealed record BridgingPerson
{
    public const int EnoughMonths = 180;

    private static readonly CalculationOptions Options = new()
    {
        Terms =
        [
            "employee_months", "direction", "overlap_months", "overlap_refund", "joined_amount", "resulting_balance",
            "resulting_months", "resulting_years", "may_draw", "termination_refund", "deducted_from_balance",
            "deducted_from_pension", "remaining_own", "remaining_subsidy", "owed", "overlap",
        ],
    };

    public required IReadOnlyList<MonthSpell> Employee { get; init; }

    public required IReadOnlyList<ResidentPayment> Resident { get; init; }

    public int Subsidy { get; init; }

    public int Interest { get; init; }

    public int EmployeeBalance { get; init; }

    public int BasePaid { get; init; }

    public int Returned { get; init; }

    public bool DrawsBoth { get; init; }

    public int ResidentBalance => Subsidy + Interest + Resident.Sum(r => r.Money);

    // The years about 2009 to 2014; an earlier spell often makes the employee months 178 to 182.
    public static Gen<BridgingPerson> Any =>
        from late in MonthSpell.Apart(238, 20)
        from target in Gen.OneOf(Gen.Choose(EnoughMonths - 2, EnoughMonths + 2), Gen.Choose(0, 300))
        from years in MonthSpell.Apart(228, 14)
        from money in Gen.Choose(0, 200_000).Two().ArrayOf(years.Length)
        from subsidy in Gen.Choose(0, 100_000)
        from interest in Gen.Choose(0, 20_000)
        from balance in Gen.Choose(0, 5_000_000)
        from paid in Gen.OneOf(Gen.Choose(0, 1_000_000), Gen.Choose(0, 100_000))
        from returned in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, paid))
        select new BridgingPerson
        {
            Employee = [.. Early(target - late.Sum(s => s.Length)), .. late],
            Resident = [.. years.Zip(money, (s, m) => new ResidentPayment(s, m.Item1, m.Item2))],
            Subsidy = subsidy,
            Interest = interest,
            EmployeeBalance = balance,
            BasePaid = paid,
            Returned = returned,
        };

    public CalculationResult Calculate() => Catalogs.Set("national-bridging-2014").Calculate(ToInputs(), Options);

    private static MonthSpell[] Early(int months) => months > 0 ? [new MonthSpell(230 - months, 229)] : [];

    private PolicyInputs ToInputs() => new()
    {
        { "application_month", "2022-01" },
        { "employee_spells", InputValue.Rows(Employee.Select(s => s.ToInputs("employee_from", "employee_to"))) },
        { "resident_spells", InputValue.Rows(Resident.Select(Row)) },
        { "drawing", DrawsBoth },
        { "draws_both", DrawsBoth },
        { "employee_age_reached", true },
        { "resident_conditions_met", false },
        { "employee_balance", EmployeeBalance / 100m },
        { "resident_balance", ResidentBalance / 100m },
        { "resident_subsidy", Subsidy / 100m },
        { "resident_base_paid", BasePaid / 100m },
        { "returned", Returned / 100m },
    };

    private static PolicyInputs Row(ResidentPayment payment)
    {
        PolicyInputs row = payment.Spell.ToInputs("resident_from", "resident_to");
        row.Add("own_paid", payment.Own / 100m);
        row.Add("collective_paid", payment.Collective / 100m);
        return row;
    }
}
