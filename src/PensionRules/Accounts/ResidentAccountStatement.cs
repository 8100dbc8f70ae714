using NodaTime;
using PensionRules.Policies;
using PensionRules.Typed;

namespace PensionRules.Accounts;

/// <summary>居民账户对账单: the result of a <see cref="ResidentAccount"/>. Amounts are in yuan, rounded as the law says.</summary>
public sealed class ResidentAccountStatement : SchemeResult<ResidentAccountStatement>
{
    internal static readonly IReadOnlyDictionary<string, TypeKind> Outputs = new Dictionary<string, TypeKind>
    {
        ["balance"] = TypeKind.Number,
        ["entries_total"] = TypeKind.Number,
        ["interest_total"] = TypeKind.Number,
        ["adds_up"] = TypeKind.YesNo,
        ["own_balance"] = TypeKind.Number,
        ["subsidy_balance"] = TypeKind.Number,
        ["runs_dry"] = TypeKind.Month,
        ["paid_by_account"] = TypeKind.Number,
        ["paid_by_pool"] = TypeKind.Number,
        ["paid_by_city"] = TypeKind.Number,
        ["drawing_interest_total"] = TypeKind.Number,
        ["remaining"] = TypeKind.Number,
        ["left"] = TypeKind.Number,
        ["inheritable"] = TypeKind.Number,
        ["refund"] = TypeKind.Number,
        ["to_pool"] = TypeKind.Number,
        ["transferred"] = TypeKind.Number,
    };

    internal ResidentAccountStatement(ResultState state)
        : base(state)
    {
    }

    /// <summary>余额: what the account holds.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal Balance => Amount("balance");

    /// <summary>分录合计: the sum of the entries, with what was carried.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal EntriesTotal => Amount("entries_total");

    /// <summary>利息合计: the interest until then.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal InterestTotal => Amount("interest_total");

    /// <summary>账平: whether entries and interest add up to the balance.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public bool AddsUp => YesNo("adds_up");

    /// <summary>本人余额: of the balance, what is no subsidy, with its interest.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal OwnBalance => Amount("own_balance");

    /// <summary>其中补贴: of the balance, the subsidies and their interest.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal SubsidyBalance => Amount("subsidy_balance");

    /// <summary>用完年月: the month in which the account is used up. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public YearMonth? RunsDry => MonthOrNone("runs_dry");

    /// <summary>账户支付合计: what the account pays in the months listed. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? PaidByAccount => AmountOrNone("paid_by_account");

    /// <summary>统筹支付合计: what the pooled account pays in them. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? PaidByPool => AmountOrNone("paid_by_pool");

    /// <summary>财政支付合计: what the budget adds in them. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? PaidByCity => AmountOrNone("paid_by_city");

    /// <summary>发放期利息: interest of the rest in them. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? DrawingInterestTotal => AmountOrNone("drawing_interest_total");

    /// <summary>期末余额: what is left after the last of them. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? Remaining => AmountOrNone("remaining");

    /// <summary>尚存额: what is in the account at the event. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? Left => AmountOrNone("left");

    /// <summary>可继承: what heirs or the named beneficiary get. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? Inheritable => AmountOrNone("inheritable");

    /// <summary>退还本人: what the person gets back. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? Refund => AmountOrNone("refund");

    /// <summary>划入统筹: what goes to the pooled account. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? ToPool => AmountOrNone("to_pool");

    /// <summary>转出: what moves with the person. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? Transferred => AmountOrNone("transferred");

    /// <summary>年度账: the ledger, a row a year and source.</summary>
    /// <exception cref="InvalidOperationException">A row lacks a value, or there is no outcome, or more than one.</exception>
    public IReadOnlyList<AccountYear> YearLedger => Rows("year_ledger", r => new AccountYear(r));

    /// <summary>发放表: who pays how much in each month; empty when nothing is drawn, or something for it is missing (<see cref="SchemeResult{TSelf}.LeftOut"/>).</summary>
    /// <exception cref="InvalidOperationException">A row lacks a value, or there is no outcome, or more than one.</exception>
    public IReadOnlyList<PayoutMonth> Schedule => Rows("schedule", r => new PayoutMonth(r));

    internal override ResidentAccountStatement At(ResultState state) => new(state);
}
