using NodaTime;
using PensionRules.Policies;
using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Residents.ResidentRetirement>;

namespace PensionRules.Residents;

/// <summary>
/// 居民领取: what a resident's pension, or the settlement of the account, is calculated from (scheme <c>resident-pension</c>). Who is
/// known to qualify may be given as such: <c>Also = { ["eligible"] = true }</c>.
/// </summary>
public sealed record ResidentRetirement : SchemeInput
{
    internal static readonly RecordShape Fields = new(
        typeof(ResidentRetirement),
        "resident-pension",
        [
            Place("place", r => r.Place),
            Day("birth_date", r => r.BirthDate),
            Day("assessment_date", r => r.AssessmentDate),
            Number("paid_years", r => r.PaidYears),
            Number("deemed_years", r => r.DeemedYears),
            YesNo("paid_every_year", r => r.PaidEveryYear),
            Number("years_due", r => r.YearsDue),
            Number("urban_years", r => r.UrbanYears),
            YesNo("converted", r => r.Converted),
            Number("city_years", r => r.CityYears),
            Number("other_city_years", r => r.OtherCityYears),
            YesNo("other_benefit", r => r.OtherBenefit),
            Number("account_balance", r => r.AccountBalance),
            Number("subsidy_balance", r => r.SubsidyBalance),
            Number("back_payment_tier", r => r.BackPaymentTier),
            Choice<LeavingEvent>("leaving", r => r.Leaving),
            Choice<OnLeaving>("on_leaving", r => r.OnLeaving),
            Day("leaving_date", r => r.LeavingDate),
            Number("balance_left", r => r.BalanceLeft),
            Number("pool_can_pay", r => r.PoolCanPay),
            Whole("months_due", r => r.MonthsDue),
            Number("paid_out", r => r.PaidOut),
        ],
        ResidentPension.Outputs);

    /// <summary>参保地: the place of registration, where the law differs by place.</summary>
    public Region? Place { get; init; }

    /// <summary>出生日期: the date of birth.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>核定日期: the day on which the benefit is assessed.</summary>
    public LocalDate? AssessmentDate { get; init; }

    /// <summary>实际缴费年限: years actually paid, those paid back at once included. Range 0 to 60.</summary>
    public decimal? PaidYears { get; init; }

    /// <summary>视同缴费年限: deemed years (continuous service, military service); 0 when there are none. Range 0 to 45.</summary>
    public decimal? DeemedYears { get; init; }

    /// <summary>逐年缴至六十岁: whether every year from joining to sixty was paid.</summary>
    public bool? PaidEveryYear { get; init; }

    /// <summary>应缴年限: years from the start of the scheme to sixty. Range 0 to 60.</summary>
    public decimal? YearsDue { get; init; }

    /// <summary>非农户籍年数: years of non-farm registration in the city. Range 0 to 120.</summary>
    public decimal? UrbanYears { get; init; }

    /// <summary>农转非: whether a farm registration was converted, with police proof.</summary>
    public bool? Converted { get; init; }

    /// <summary>本市户籍年数: years of any registration in the city. Range 0 to 120.</summary>
    public decimal? CityYears { get; init; }

    /// <summary>本省他县户籍年数: years of registration in one other city or county of the province, the longest. Range 0 to 120.</summary>
    public decimal? OtherCityYears { get; init; }

    /// <summary>领取其他待遇: whether another pension is drawn.</summary>
    public bool? OtherBenefit { get; init; }

    /// <summary>账户余额: the whole balance, subsidies and interest included, yuan. Range 0 to 10,000,000.</summary>
    public decimal? AccountBalance { get; init; }

    /// <summary>其中补贴: of it, subsidies and their interest, yuan. Range 0 to 10,000,000.</summary>
    public decimal? SubsidyBalance { get; init; }

    /// <summary>补缴档次: the tier chosen for years paid back at once, yuan a year. Range 0 to 20,000.</summary>
    public decimal? BackPaymentTier { get; init; }

    /// <summary>退保事由: why the person leaves; not given by who stays.</summary>
    public LeavingEvent? Leaving { get; init; }

    /// <summary>跨省处理: what happens to the account of somebody who leaves the province.</summary>
    public OnLeaving? OnLeaving { get; init; }

    /// <summary>事由日期: the day of death, moving or leaving, where the age then is to be checked.</summary>
    public LocalDate? LeavingDate { get; init; }

    /// <summary>账户尚存: while drawing, what is left of the balance before this month's payment, yuan. Range 0 to 10,000,000.</summary>
    public decimal? BalanceLeft { get; init; }

    /// <summary>统筹可付: what the pooled account can still pay for the person this month, yuan; enough when it is not given. Range 0 to 1,000,000.</summary>
    public decimal? PoolCanPay { get; init; }

    /// <summary>应发月数: for a settlement, the months due at the present amount. Range 0 to 1,200.</summary>
    public int? MonthsDue { get; init; }

    /// <summary>已发合计: for a settlement, what was paid out for these months, yuan. Range 0 to 10,000,000.</summary>
    public decimal? PaidOut { get; init; }

    internal override RecordShape Shape => Fields;
}
