using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Accounts.CarriedBalance>;

namespace PensionRules.Accounts;

/// <summary>结转: the balance of a source at the end of a year, where the ledger does not go back to the first entry.</summary>
public sealed record CarriedBalance
{
    internal static readonly IReadOnlyList<RecordField> Fields =
    [
        Choice<AccountBucket>("carried_source", r => r.CarriedSource),
        Number("carried_amount", r => r.CarriedAmount),
    ];

    /// <summary>结转来源: whose money it is.</summary>
    public AccountBucket? CarriedSource { get; init; }

    /// <summary>结转余额: principal and interest together, yuan. Range 0 to 10,000,000.</summary>
    public decimal? CarriedAmount { get; init; }
}
