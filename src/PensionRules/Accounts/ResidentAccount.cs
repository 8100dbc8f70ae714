using NodaTime;
using PensionRules.Policies;
using PensionRules.Residents;
using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Accounts.ResidentAccount>;

namespace PensionRules.Accounts;

/// <summary>
/// 居民个人账户: an account of the scheme <c>resident-account</c> as a ledger, governed by the month it is settled to. The entries give the
/// statement; the first month of pension gives the schedule of payouts; an event gives who gets what is left.
/// </summary>
public sealed record ResidentAccount : SchemeInput
{
    internal static readonly RecordShape Fields = new(
        typeof(ResidentAccount),
        "resident-account",
        [
            Place("place", r => r.Place),
            Year("carried_year", r => r.CarriedYear),
            Month("first_month", r => r.FirstMonth),
            Number("monthly_amount", r => r.MonthlyAmount),
            Whole("months_listed", r => r.MonthsListed),
            Number("pool_can_pay", r => r.PoolCanPay),
            Number("assumed_rate", r => r.AssumedRate),
            Choice<ResidentAccountEvent>("event", r => r.Event),
            Day("event_date", r => r.EventDate),
            Choice<OnLeaving>("on_leaving", r => r.OnLeaving),
            Rows("entries", r => r.Entries, AccountEntry.Fields),
            Rows("carried", r => r.Carried, CarriedBalance.Fields),
            Rows("rates", r => r.Rates, ResidentAccountRate.Fields),
        ],
        ResidentAccountStatement.Outputs)
    {
        Sheets =
        [
            new("year_ledger", typeof(AccountYear), AccountYear.Columns),
            new("schedule", typeof(PayoutMonth), PayoutMonth.Columns),
        ],
    };

    /// <summary>参保地: where the account is kept.</summary>
    public Region? Place { get; init; }

    /// <summary>结转年份: the year whose closing balances are carried.</summary>
    public int? CarriedYear { get; init; }

    /// <summary>首发年月: the first month of pension; null while nothing is drawn.</summary>
    public YearMonth? FirstMonth { get; init; }

    /// <summary>月标准: the account pension, yuan a month; null where the law says how it follows from the balance. Range 0 to 1,000,000.</summary>
    public decimal? MonthlyAmount { get; init; }

    /// <summary>列出月数: how many months the schedule lists. Range 1 to 600.</summary>
    public int? MonthsListed { get; init; }

    /// <summary>统筹可付: what the pooled account can pay for the person, yuan a month; null when it suffices. Range 0 to 1,000,000.</summary>
    public decimal? PoolCanPay { get; init; }

    /// <summary>估计利率: the rate, in per cent, assumed for years of the schedule without a rate. Range 0 to 100.</summary>
    public decimal? AssumedRate { get; init; }

    /// <summary>事项: what happens to the account; null for a statement only.</summary>
    public ResidentAccountEvent? Event { get; init; }

    /// <summary>事项日期: the day of it.</summary>
    public LocalDate? EventDate { get; init; }

    /// <summary>跨省处理: what somebody who leaves the province chooses.</summary>
    public OnLeaving? OnLeaving { get; init; }

    /// <summary>分录: everything that was booked; the order does not matter.</summary>
    public IReadOnlyList<AccountEntry>? Entries { get; init; }

    /// <summary>结转: balances at the end of the carried year, by source; null when the ledger begins with the entries.</summary>
    public IReadOnlyList<CarriedBalance>? Carried { get; init; }

    /// <summary>利率表: rates by year.</summary>
    public IReadOnlyList<ResidentAccountRate>? Rates { get; init; }

    internal override RecordShape Shape => Fields;
}
