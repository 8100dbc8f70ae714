using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Employees.EmployeeContributionMonth>;

namespace PensionRules.Employees;

/// <summary>
/// 职工缴费月: what a month's contributions of the scheme <c>employee-contribution</c> are calculated from. A wage that is not given is a
/// <see cref="Calculation.Problem"/>, unless it is stated that it cannot be determined.
/// </summary>
public sealed record EmployeeContributionMonth : SchemeInput
{
    internal static readonly RecordShape Fields = new(
        typeof(EmployeeContributionMonth),
        "employee-contribution",
        [
            Number("monthly_wage", r => r.MonthlyWage),
            YesNo("wage_undeterminable", r => r.WageUndeterminable),
            Number("city_average_wage", r => r.CityAverageWage),
            Choice<ParticipantKind>("participant", r => r.Participant),
            Number("previous_quarter_payroll", r => r.PreviousQuarterPayroll),
            Number("employer_rate", r => r.EmployerRate),
        ],
        EmployeeContributions.Outputs);

    /// <summary>本人月工资: the month's own wage, yuan a month. Range 0 to 10,000,000.</summary>
    public decimal? MonthlyWage { get; init; }

    /// <summary>工资无法确定: the statement that the wage cannot be determined; the city's average counts then.</summary>
    public bool? WageUndeterminable { get; init; }

    /// <summary>本市职工月平均工资: the city's average monthly wage of the last year published, yuan a month. Range 1 to 1,000,000.</summary>
    public decimal? CityAverageWage { get; init; }

    /// <summary>参保身份: as what the person takes part; an employee when it is not given.</summary>
    public ParticipantKind? Participant { get; init; }

    /// <summary>上季度工资总额: the enterprise's payroll charged to cost in the quarter before, yuan. Range 0 to 1,000,000,000,000.</summary>
    public decimal? PreviousQuarterPayroll { get; init; }

    /// <summary>单位费率: the enterprise's rate in its place, a share: 0.20 is 20 %. Range 0 to 1.</summary>
    public decimal? EmployerRate { get; init; }

    internal override RecordShape Shape => Fields;
}
