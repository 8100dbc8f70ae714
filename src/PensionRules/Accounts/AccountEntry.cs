using NodaTime;
using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Accounts.AccountEntry>;

namespace PensionRules.Accounts;

/// <summary>分录: an entry of an account. Entries are never changed; a correction is a new entry, which may be negative.</summary>
public sealed record AccountEntry
{
    internal static readonly IReadOnlyList<RecordField> Fields =
    [
        Month("booked", r => r.Booked),
        Choice<AccountBucket>("source", r => r.Source),
        Number("amount", r => r.Amount),
    ];

    /// <summary>记账年月: the month it is booked in.</summary>
    public YearMonth? Booked { get; init; }

    /// <summary>分录来源: whose money it is.</summary>
    public AccountBucket? Source { get; init; }

    /// <summary>金额: the amount, yuan. Range -10,000,000 to 10,000,000.</summary>
    public decimal? Amount { get; init; }
}
