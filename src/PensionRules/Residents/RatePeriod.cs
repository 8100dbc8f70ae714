using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Residents.RatePeriod>;

namespace PensionRules.Residents;

/// <summary>利率段: days of a year with the same deposit rate, for interest by the day.</summary>
public sealed record RatePeriod
{
    internal static readonly IReadOnlyList<RecordField> Fields =
    [
        Number("period_rate", r => r.PeriodRate),
        Number("days", r => r.Days),
    ];

    /// <summary>段利率: the one-year deposit rate of these days, a share: 0.035 is 3.5 %. Range 0 to 1.</summary>
    public decimal? PeriodRate { get; init; }

    /// <summary>天数: how many days of the year. Range 1 to 366.</summary>
    public decimal? Days { get; init; }
}
