using PensionRules.Policies;
using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Employees.EmployeeRetirement>;

namespace PensionRules.Employees;

/// <summary>
/// 职工退休: what a pension of the scheme <c>employee-pension</c> is calculated from. Which of it is needed depends on the law that
/// governs; what is needed and not given is a <see cref="Calculation.Problem"/> of code <c>missing</c>.
/// </summary>
public sealed record EmployeeRetirement : SchemeInput
{
    internal static readonly RecordShape Fields = new(
        typeof(EmployeeRetirement),
        "employee-pension",
        [
            Place("place", r => r.Place),
            Number("average_wage", r => r.AverageWage),
            Whole("contribution_months", r => r.ContributionMonths),
            Whole("pre_account_months", r => r.PreAccountMonths),
            Number("average_index", r => r.AverageIndex),
            Number("account_balance", r => r.AccountBalance),
            Whole("age_months", r => r.AgeMonths),
            Number("old_method_pension", r => r.OldMethodPension),
            Number("industry_amount", r => r.IndustryAmount),
            Number("contribution_years", r => r.ContributionYears),
            Number("pre_account_years", r => r.PreAccountYears),
            Number("payout_months", r => r.PayoutMonths),
            Rows("career", r => r.Career, CareerEntry.Fields),
        ],
        EmployeePension.Outputs);

    /// <summary>参保地: the place of retirement, where the law or its wage differs by city.</summary>
    public Region? Place { get; init; }

    /// <summary>上年度月平均工资 (计发基数), W: last year's average monthly wage of the place, yuan a month. Range 1 to 1,000,000.</summary>
    public decimal? AverageWage { get; init; }

    /// <summary>缴费月数: months of contributions, deemed ones included. Range 0 to 720.</summary>
    public int? ContributionMonths { get; init; }

    /// <summary>建账前月数: of these, the months before individual accounts existed; 0 when there are none. Range 0 to 720.</summary>
    public int? PreAccountMonths { get; init; }

    /// <summary>平均缴费工资指数, I: the average of own wage over the place's. Range 0 to 10.</summary>
    public decimal? AverageIndex { get; init; }

    /// <summary>账户余额, B: the balance of the individual account, yuan. Range 0 to 10,000,000.</summary>
    public decimal? AccountBalance { get; init; }

    /// <summary>退休月龄: the age at retirement in months; 720 is sixty years. Range 0 to 1,200.</summary>
    public int? AgeMonths { get; init; }

    /// <summary>原办法养老金: the pension by the method before the reform, yuan a month, where it is known. Range 0 to 1,000,000.</summary>
    public decimal? OldMethodPension { get; init; }

    /// <summary>行业办法养老金: the pension by the rules of a former industry pool, yuan a month. Range 0 to 1,000,000.</summary>
    public decimal? IndustryAmount { get; init; }

    /// <summary>缴费年限, Y: years of contributions as an approval form prints them; otherwise they follow from the months. Range 0 to 60.</summary>
    public decimal? ContributionYears { get; init; }

    /// <summary>建账前年限: years before accounts as an approval form prints them. Range 0 to 60.</summary>
    public decimal? PreAccountYears { get; init; }

    /// <summary>计发月数, D: the months the balance is divided by, as an approval form prints them; otherwise the law says. Range 1 to 400.</summary>
    public decimal? PayoutMonths { get; init; }

    /// <summary>缴费记录: the years of the career, from which some provinces find the average index; the order does not matter.</summary>
    public IReadOnlyList<CareerEntry>? Career { get; init; }

    internal override RecordShape Shape => Fields;
}
