using NodaTime;
using PensionRules.Policies;
using PensionRules.Typed;

namespace PensionRules.Employees;

/// <summary>退休窗口: the result of a <see cref="RetirementPlan"/>.</summary>
public sealed class RetirementWindow : SchemeResult<RetirementWindow>
{
    internal static readonly IReadOnlyDictionary<string, TypeKind> Outputs = new Dictionary<string, TypeKind>
    {
        ["statutory_month"] = TypeKind.Month,
        ["delay_months"] = TypeKind.Number,
        ["earliest_month"] = TypeKind.Month,
        ["latest_month"] = TypeKind.Month,
        ["earliest_needs"] = TypeKind.Number,
        ["statutory_needs"] = TypeKind.Number,
        ["latest_needs"] = TypeKind.Number,
        ["earliest_first_month"] = TypeKind.Month,
        ["statutory_first_month"] = TypeKind.Month,
        ["latest_first_month"] = TypeKind.Month,
        ["allowed"] = TypeKind.YesNo,
        ["verdict"] = TypeKind.Choice,
        ["months_outside"] = TypeKind.Number,
        ["needed_year"] = TypeKind.Year,
        ["needed_months"] = TypeKind.Number,
        ["months_lacking"] = TypeKind.Number,
        ["first_month"] = TypeKind.Month,
    };

    internal RetirementWindow(ResultState state)
        : base(state)
    {
    }

    /// <summary>法定退休年月: the statutory month of retirement.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public YearMonth StatutoryMonth => Month("statutory_month");

    /// <summary>延迟月数: how many months later than before the reform.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal DelayMonths => Amount("delay_months");

    /// <summary>最早年月: the earliest month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public YearMonth EarliestMonth => Month("earliest_month");

    /// <summary>最晚年月: the latest month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public YearMonth LatestMonth => Month("latest_month");

    /// <summary>最早需缴月数: months that must be paid to retire in the earliest month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal EarliestNeeds => Amount("earliest_needs");

    /// <summary>法定需缴月数: months that must be paid to retire in the statutory month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal StatutoryNeeds => Amount("statutory_needs");

    /// <summary>最晚需缴月数: months that must be paid to retire in the latest month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal LatestNeeds => Amount("latest_needs");

    /// <summary>最早首发年月: the first month of pension of who retires earliest.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public YearMonth EarliestFirstMonth => Month("earliest_first_month");

    /// <summary>法定首发年月: the first month of pension of who retires in the statutory month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public YearMonth StatutoryFirstMonth => Month("statutory_first_month");

    /// <summary>最晚首发年月: the first month of pension of who retires latest.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public YearMonth LatestFirstMonth => Month("latest_first_month");

    /// <summary>可以退休: whether the month chosen is allowed. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public bool? Allowed => YesNoOrNone("allowed");

    /// <summary>结论: allowed, or why not. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public RetirementVerdict? Verdict => ChoiceOrNone<RetirementVerdict>("verdict");

    /// <summary>窗口外月数: how many months the month chosen lies outside the window. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? MonthsOutside => AmountOrNone("months_outside");

    /// <summary>按哪年: the year whose minimum counts. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public int? NeededYear => YearOrNone("needed_year");

    /// <summary>所需月数: months that must be paid to retire in the month chosen. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? NeededMonths => AmountOrNone("needed_months");

    /// <summary>还差月数: how many of them are lacking. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? MonthsLacking => AmountOrNone("months_lacking");

    /// <summary>首发年月: the first month of pension of who retires in the month chosen. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public YearMonth? FirstMonth => MonthOrNone("first_month");

    internal override RetirementWindow At(ResultState state) => new(state);
}
