using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Accounts.AccountRate>;

namespace PensionRules.Accounts;

/// <summary>利率表: the interest rate of a year.</summary>
public sealed record AccountRate
{
    internal static readonly IReadOnlyList<RecordField> Fields =
    [
        Year("rate_year", r => r.RateYear),
        Number("rate", r => r.Rate),
    ];

    /// <summary>利率年份: the year.</summary>
    public int? RateYear { get; init; }

    /// <summary>年利率: the published rate in per cent: 2.62 is 2.62 %; a return may be negative. Range -100 to 100.</summary>
    public decimal? Rate { get; init; }
}
