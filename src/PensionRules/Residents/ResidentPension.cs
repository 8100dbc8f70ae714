using NodaTime;
using PensionRules.Policies;
using PensionRules.Typed;

namespace PensionRules.Residents;

/// <summary>居民养老金: the result of a <see cref="ResidentRetirement"/>. Monthly amounts are 0, with the reason in the derivation, for who does not qualify. Amounts are in yuan, rounded as the law says.</summary>
public sealed class ResidentPension : SchemeResult<ResidentPension>
{
    internal static readonly IReadOnlyDictionary<string, TypeKind> Outputs = new Dictionary<string, TypeKind>
    {
        ["eligible"] = TypeKind.YesNo,
        ["years_supplement"] = TypeKind.Number,
        ["basic_pension"] = TypeKind.Number,
        ["account_pension"] = TypeKind.Number,
        ["monthly_pension"] = TypeKind.Number,
        ["first_month"] = TypeKind.Month,
        ["province_share"] = TypeKind.Number,
        ["city_share"] = TypeKind.Number,
        ["back_payment_years"] = TypeKind.Number,
        ["back_payment"] = TypeKind.Number,
        ["refund"] = TypeKind.Number,
        ["to_pool"] = TypeKind.Number,
        ["transferred"] = TypeKind.Number,
        ["from_account"] = TypeKind.Number,
        ["from_pool"] = TypeKind.Number,
        ["from_city"] = TypeKind.Number,
        ["to_return"] = TypeKind.Number,
        ["owed"] = TypeKind.Number,
    };

    internal ResidentPension(ResultState state)
        : base(state)
    {
    }

    /// <summary>符合条件: whether a pension may be drawn.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public bool Eligible => YesNo("eligible");

    /// <summary>年限加发: the supplement for long contribution, yuan a month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal YearsSupplement => Amount("years_supplement");

    /// <summary>基础养老金: the base pension, that supplement included, yuan a month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal BasicPension => Amount("basic_pension");

    /// <summary>个人账户养老金: the account pension, yuan a month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal AccountPension => Amount("account_pension");

    /// <summary>月养老金: the whole pension, yuan a month.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal Monthly => Amount("monthly_pension");

    /// <summary>首发年月: the month from which it is drawn. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public YearMonth? FirstMonth => MonthOrNone("first_month");

    /// <summary>省级负担: what of the base pension the province bears, yuan a month. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? ProvinceShare => AmountOrNone("province_share");

    /// <summary>市级负担: what of the base pension the city bears, yuan a month. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? CityShare => AmountOrNone("city_share");

    /// <summary>可补缴年数: years to be paid back at once. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? BackPaymentYears => AmountOrNone("back_payment_years");

    /// <summary>补缴金额: what they cost, yuan. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? BackPayment => AmountOrNone("back_payment");

    /// <summary>退还本人: what goes to the person, the heirs or the named beneficiary, yuan. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? Refund => AmountOrNone("refund");

    /// <summary>划入统筹: what goes to the pooled account, yuan. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? ToPool => AmountOrNone("to_pool");

    /// <summary>转出: what moves to the new place, yuan. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? Transferred => AmountOrNone("transferred");

    /// <summary>账户支付: what of this month's account pension the account pays, yuan a month. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? FromAccount => AmountOrNone("from_account");

    /// <summary>统筹支付: what of it the pooled account pays once the account is used up, yuan a month. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? FromPool => AmountOrNone("from_pool");

    /// <summary>市财政支付: what of it the city pays once the pool is used up, yuan a month. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? FromCity => AmountOrNone("from_city");

    /// <summary>应退回: what was paid too much and is to be returned, yuan. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? ToReturn => AmountOrNone("to_return");

    /// <summary>应补发: what was paid too little and is owed, yuan. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? Owed => AmountOrNone("owed");

    internal override ResidentPension At(ResultState state) => new(state);
}
