using FsCheck;
using FsCheck.Fluent;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>Somebody who has died: at work (null months drawn) or drawing a pension. Money in fen.</summary>
internal sealed record SurvivorPerson
{
    public int Income { get; init; }

    public int Paid { get; init; }

    public int? Drawn { get; init; }

    public bool IsByYears { get; init; }

    public static Gen<SurvivorPerson> Any =>
        from income in Gen.Choose(0, 10_000_000)
        from paid in Gen.OneOf(Gen.Choose(0, 720), Gen.Choose(55, 65), Gen.Choose(115, 125), Gen.Choose(175, 205), Gen.Choose(345, 375))
        from drawn in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 240).Select(m => (int?)m), Gen.Choose(0, 960).Select(m => (int?)m))
        from reading in Gen.Choose(0, 1)
        select new SurvivorPerson { Income = income, Paid = paid, Drawn = drawn, IsByYears = reading == 1 };

    public Calculation.Outcome Calculate()
    {
        PolicyInputs inputs = new()
        {
            { "status", Drawn is null ? "working" : "retired" },
            { "monthly_income", Income / 100m },
            { "contribution_months", Paid },
            { "short_career_retiree", IsByYears ? "by_years" : "least" },
        };
        if (Drawn is { } drawn)
        {
            inputs.Add("drawn_months", drawn);
        }

        return Catalogs.Set("national-survivors-2021").Calculate(inputs).Single;
    }
}
