using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Oracle;

/// <summary>Somebody who asks when they may retire; null is "not given".</summary>
internal sealed record RetirementAgePerson
{
    public static readonly string[] Ordinary = ["M", "F55", "F50"];

    public static readonly string[] Special = ["M_special", "F_special", "M_illness", "F_illness"];

    public string Category { get; init; } = "M";

    public YearMonth Birth { get; init; }

    /// <summary>Months from the statutory month, as the oracle has it, to the chosen one.</summary>
    public int Away { get; init; }

    public int Paid { get; init; }

    public bool? IsAgreed { get; init; }

    public YearMonth Chosen => RetirementAgeOracle.StatutoryMonth(Category, Birth).PlusMonths(Away);

    // All cohorts, most often those around the first and the last month of the delay; months paid around what may be asked.
    public static Gen<RetirementAgePerson> Any =>
        from category in Gen.Elements(Ordinary)
        from birth in Births
        from away in Gen.OneOf(Gen.Choose(-38, 38), Gen.Elements(-37, -36, -35, -1, 0, 1, 35, 36, 37))
        from paid in Gen.OneOf(Gen.Choose(30, 40).Select(halves => halves * 6), Gen.Choose(178, 242), Gen.Choose(0, 720))
        from agreed in Gen.Elements<bool?>(null, true, false)
        select new RetirementAgePerson { Category = category, Birth = birth, Away = away, Paid = paid, IsAgreed = agreed };

    private static Gen<YearMonth> Births => Gen.OneOf(
        Gen.Choose(-12, 260).Select(n => new YearMonth(1965, 1).PlusMonths(n)),
        Gen.Choose(0, 900).Select(n => new YearMonth(1938, 1).PlusMonths(n)));

    public Calculation.Outcome Calculate() => Ask(Inputs());

    /// <summary>The window alone: nothing chosen.</summary>
    public Calculation.Outcome Window() => Ask(Catalogs.Inputs(("birth_month", Birth), ("category", Category)));

    private static Calculation.Outcome Ask(PolicyInputs inputs) => Catalogs.Set("national-retirement-2025").Calculate(inputs).Single;

    private PolicyInputs Inputs()
    {
        PolicyInputs inputs = new()
        {
            { "birth_month", Birth },
            { "category", Category },
            { "chosen_month", Chosen },
            { "contribution_months", Paid },
        };
        if (IsAgreed is { } agreed)
        {
            inputs.Add("agreed_with_employer", agreed);
        }

        return inputs;
    }
}
