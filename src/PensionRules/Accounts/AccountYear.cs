using PensionRules.Policies;
using PensionRules.Typed;

namespace PensionRules.Accounts;

/// <summary>年度账的一行: a year of a ledger, for one source of money. Amounts are in yuan.</summary>
public sealed record AccountYear
{
    internal static readonly IReadOnlyDictionary<string, TypeKind> Columns = new Dictionary<string, TypeKind>
    {
        ["year"] = TypeKind.Year,
        ["bucket"] = TypeKind.Choice,
        ["opening"] = TypeKind.Number,
        ["credited"] = TypeKind.Number,
        ["interest"] = TypeKind.Number,
        ["closing"] = TypeKind.Number,
    };

    internal AccountYear(SheetRow row)
    {
        Year = row.Year("year");
        Bucket = row.Choice<AccountBucket>("bucket");
        Opening = row.Amount("opening");
        Credited = row.Amount("credited");
        Interest = row.Amount("interest");
        Closing = row.Amount("closing");
    }

    /// <summary>年份: the year.</summary>
    public int Year { get; }

    /// <summary>来源: whose money it is.</summary>
    public AccountBucket Bucket { get; }

    /// <summary>年初余额: the balance at the start of the year.</summary>
    public decimal Opening { get; }

    /// <summary>本年记入: what was booked in the year.</summary>
    public decimal Credited { get; }

    /// <summary>利息: the year's interest, rounded to the fen.</summary>
    public decimal Interest { get; }

    /// <summary>年末余额: the balance at the end, or in the month the account is settled to.</summary>
    public decimal Closing { get; }
}
