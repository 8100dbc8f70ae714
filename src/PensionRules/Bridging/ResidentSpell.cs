using NodaTime;
using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Bridging.ResidentSpell>;

namespace PensionRules.Bridging;

/// <summary>居民缴费段: the months that one payment to the resident scheme covers.</summary>
public sealed record ResidentSpell
{
    internal static readonly IReadOnlyList<RecordField> Fields =
    [
        Month("resident_from", r => r.ResidentFrom),
        Month("resident_to", r => r.ResidentTo),
        Number("own_paid", r => r.OwnPaid),
        Number("collective_paid", r => r.CollectivePaid),
    ];

    /// <summary>居民起: the first month that the payment covers.</summary>
    public YearMonth? ResidentFrom { get; init; }

    /// <summary>居民止: the last month, inclusive; spells do not overlap.</summary>
    public YearMonth? ResidentTo { get; init; }

    /// <summary>个人金额: what the person paid, yuan. Range 0 to 100,000.</summary>
    public decimal? OwnPaid { get; init; }

    /// <summary>集体金额: what the collective added, yuan; 0 for nothing. Range 0 to 100,000.</summary>
    public decimal? CollectivePaid { get; init; }
}
