using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Employees.CareerEntry>;

namespace PensionRules.Employees;

/// <summary>缴费记录: a year of a career, for the average index.</summary>
public sealed record CareerEntry
{
    internal static readonly IReadOnlyList<RecordField> Fields =
    [
        Year("career_year", r => r.CareerYear),
        Number("paid_wage", r => r.PaidWage),
        Number("city_wage", r => r.CityWage),
    ];

    /// <summary>年份: the calendar year.</summary>
    public int? CareerYear { get; init; }

    /// <summary>缴费工资: the own contribution base, yuan a month. Range 0 to 1,000,000.</summary>
    public decimal? PaidWage { get; init; }

    /// <summary>当年平均工资: the place's average wage of the same year, yuan a month. Range 1 to 1,000,000.</summary>
    public decimal? CityWage { get; init; }
}
