using PensionRules.Policies;
using PensionRules.Typed;

namespace PensionRules.Residents;

/// <summary>居民缴费: the result of a <see cref="ResidentContributionYear"/>. Amounts are in yuan a year, rounded as the law says; interest and balances in yuan.</summary>
public sealed class ResidentContributions : SchemeResult<ResidentContributions>
{
    internal static readonly IReadOnlyDictionary<string, TypeKind> Outputs = new Dictionary<string, TypeKind>
    {
        ["base_subsidy"] = TypeKind.Number,
        ["tier_subsidy"] = TypeKind.Number,
        ["only_child_subsidy"] = TypeKind.Number,
        ["paid_by_government"] = TypeKind.Number,
        ["own_contribution"] = TypeKind.Number,
        ["credited"] = TypeKind.Number,
        ["province_share"] = TypeKind.Number,
        ["city_share"] = TypeKind.Number,
        ["may_join"] = TypeKind.YesNo,
        ["counted_as_own"] = TypeKind.Number,
        ["counted_as_subsidy"] = TypeKind.Number,
        ["own_interest"] = TypeKind.Number,
        ["subsidy_interest"] = TypeKind.Number,
        ["own_closing"] = TypeKind.Number,
        ["subsidy_closing"] = TypeKind.Number,
        ["closing_balance"] = TypeKind.Number,
    };

    internal ResidentContributions(ResultState state)
        : base(state)
    {
    }

    /// <summary>基础补贴: the subsidy of every year paid.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal BaseSubsidy => Amount("base_subsidy");

    /// <summary>分档加补: the further subsidy by tier.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal TierSubsidy => Amount("tier_subsidy");

    /// <summary>独生子女加补: the further subsidy of families with an only-child certificate.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal OnlyChildSubsidy => Amount("only_child_subsidy");

    /// <summary>政府代缴: what the government pays in the person's place.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal PaidByGovernment => Amount("paid_by_government");

    /// <summary>个人缴费: what the person pays.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal OwnContribution => Amount("own_contribution");

    /// <summary>记入账户: all that is credited to the account.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal Credited => Amount("credited");

    /// <summary>省级负担: what of subsidies and paid contributions the province bears.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal ProvinceShare => Amount("province_share");

    /// <summary>市级负担: what of them the city bears.</summary>
    /// <exception cref="InvalidOperationException">There is no such value; the message says why.</exception>
    public decimal CityShare => Amount("city_share");

    /// <summary>可以参保: whether the person may join. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public bool? MayJoin => YesNoOrNone("may_join");

    /// <summary>计入个人: what of the credited money counts as the person's own. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? CountedAsOwn => AmountOrNone("counted_as_own");

    /// <summary>计入补贴: what of it counts as subsidy. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? CountedAsSubsidy => AmountOrNone("counted_as_subsidy");

    /// <summary>个人部分利息: the year's interest on own money, yuan. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? OwnInterest => AmountOrNone("own_interest");

    /// <summary>补贴部分利息: the year's interest on the government's money, yuan. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? SubsidyInterest => AmountOrNone("subsidy_interest");

    /// <summary>年末个人部分: own money with interest at the end of the year, yuan. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? OwnClosing => AmountOrNone("own_closing");

    /// <summary>年末补贴部分: the government's money with interest at the end of the year, yuan. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? SubsidyClosing => AmountOrNone("subsidy_closing");

    /// <summary>年末储存额: both together, yuan. Null when it was not asked for, or something for it is missing.</summary>
    /// <exception cref="InvalidOperationException">There is no outcome, or more than one.</exception>
    public decimal? ClosingBalance => AmountOrNone("closing_balance");

    internal override ResidentContributions At(ResultState state) => new(state);
}
