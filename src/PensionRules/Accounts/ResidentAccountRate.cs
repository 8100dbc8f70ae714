using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Accounts.ResidentAccountRate>;

namespace PensionRules.Accounts;

/// <summary>利率表: the interest rates of a year for residents' accounts.</summary>
public sealed record ResidentAccountRate
{
    internal static readonly IReadOnlyList<RecordField> Fields =
    [
        Year("rate_year", r => r.RateYear),
        Number("rate", r => r.Rate),
        Number("demand_rate", r => r.DemandRate),
    ];

    /// <summary>利率年份: the year.</summary>
    public int? RateYear { get; init; }

    /// <summary>年利率: the rate in per cent: 3.5 is 3.5 %. Range 0 to 100.</summary>
    public decimal? Rate { get; init; }

    /// <summary>活期利率: the demand deposit rate in per cent, where money of the year earns it. Range 0 to 100.</summary>
    public decimal? DemandRate { get; init; }
}
