using NodaTime;
using PensionRules.Policies;
using PensionRules.Typed;

namespace PensionRules.Accounts;

/// <summary>发放表的一行: a month of the schedule of payouts. Amounts are in yuan.</summary>
public sealed record PayoutMonth
{
    internal static readonly IReadOnlyDictionary<string, TypeKind> Columns = new Dictionary<string, TypeKind>
    {
        ["month"] = TypeKind.Month,
        ["opening"] = TypeKind.Number,
        ["due"] = TypeKind.Number,
        ["from_account"] = TypeKind.Number,
        ["from_pool"] = TypeKind.Number,
        ["from_city"] = TypeKind.Number,
        ["interest"] = TypeKind.Number,
        ["closing"] = TypeKind.Number,
    };

    internal PayoutMonth(SheetRow row)
    {
        Month = row.Month("month");
        Opening = row.Amount("opening");
        Due = row.Amount("due");
        FromAccount = row.Amount("from_account");
        FromPool = row.Amount("from_pool");
        FromCity = row.Amount("from_city");
        Interest = row.Amount("interest");
        Closing = row.Amount("closing");
    }

    /// <summary>月份: the month.</summary>
    public YearMonth Month { get; }

    /// <summary>月初余额: what is in the account before the payment.</summary>
    public decimal Opening { get; }

    /// <summary>应发: what is due.</summary>
    public decimal Due { get; }

    /// <summary>账户支付: what the account pays of it.</summary>
    public decimal FromAccount { get; }

    /// <summary>统筹支付: what the pooled fund pays, once the account is used up.</summary>
    public decimal FromPool { get; }

    /// <summary>财政支付: what the budget adds where the pool does not suffice.</summary>
    public decimal FromCity { get; }

    /// <summary>利息: interest booked in the month.</summary>
    public decimal Interest { get; }

    /// <summary>月末余额: what is left after the payment.</summary>
    public decimal Closing { get; }
}
