using NodaTime;
using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Employees.RetirementPlan>;

namespace PensionRules.Employees;

/// <summary>
/// 退休打算: what the scheme <c>retirement-age</c> is asked. It is governed by the month of birth, <c>rules.For(region, birthMonth)</c>. The
/// category alone gives the window; with a month chosen and the months paid the answer says whether it is allowed.
/// </summary>
public sealed record RetirementPlan : SchemeInput
{
    internal static readonly RecordShape Fields = new(
        typeof(RetirementPlan),
        "retirement-age",
        [
            Choice<RetirementCategory>("category", r => r.Category, RetirementCategoryIds.Of),
            Month("chosen_month", r => r.ChosenMonth),
            Whole("contribution_months", r => r.ContributionMonths),
            YesNo("agreed_with_employer", r => r.AgreedWithEmployer),
        ],
        RetirementWindow.Outputs);

    /// <summary>类别: the person's category.</summary>
    public RetirementCategory? Category { get; init; }

    /// <summary>选定年月: the month the person wants to retire in; not needed for the window.</summary>
    public YearMonth? ChosenMonth { get; init; }

    /// <summary>缴费月数: months paid until then, deemed ones included; not needed for the window. Range 0 to 720.</summary>
    public int? ContributionMonths { get; init; }

    /// <summary>与单位协商一致: whether the employer agrees; needed where the month chosen is later than the statutory one.</summary>
    public bool? AgreedWithEmployer { get; init; }

    internal override RecordShape Shape => Fields;
}
