using NodaTime;
using PensionRules.Policies;
using PensionRules.Typed;
using static PensionRules.Typed.Field<PensionRules.Residents.ResidentContributionYear>;

namespace PensionRules.Residents;

/// <summary>
/// 居民缴费年: what a year's contribution of the scheme <c>resident-contribution</c> is calculated from. Properties for joining and for
/// interest are needed only where <see cref="ResidentContributions.MayJoin"/> or the closing balances are wanted.
/// </summary>
public sealed record ResidentContributionYear : SchemeInput
{
    internal static readonly RecordShape Fields = new(
        typeof(ResidentContributionYear),
        "resident-contribution",
        [
            Place("place", r => r.Place),
            Number("tier", r => r.Tier),
            Choice<ParticipantGroup>("group", r => r.Group),
            YesNo("only_child_family", r => r.OnlyChildFamily),
            YesNo("own_share_paid", r => r.OwnSharePaid),
            YesNo("is_back_payment", r => r.IsBackPayment),
            Day("birth_date", r => r.BirthDate),
            YesNo("registered_here", r => r.RegisteredHere),
            YesNo("is_student", r => r.IsStudent),
            YesNo("is_employed", r => r.IsEmployed),
            YesNo("in_other_scheme", r => r.InOtherScheme),
            YesNo("other_benefit", r => r.OtherBenefit),
            Number("own_opening", r => r.OwnOpening),
            Number("subsidy_opening", r => r.SubsidyOpening),
            Number("rate_1_january", r => r.Rate1January),
            Number("rate_31_december", r => r.Rate31December),
            Number("demand_rate", r => r.DemandRate),
            Whole("months_booked", r => r.MonthsBooked),
            Rows("rate_periods", r => r.RatePeriods, RatePeriod.Fields),
        ],
        ResidentContributions.Outputs);

    /// <summary>参保地: the place of registration, where the law differs by place.</summary>
    public Region? Place { get; init; }

    /// <summary>档次: the tier chosen this year, yuan a year. Range 0 to 20,000.</summary>
    public decimal? Tier { get; init; }

    /// <summary>参保群体: the group that decides what the government pays.</summary>
    public ParticipantGroup? Group { get; init; }

    /// <summary>独生子女领证户: whether the family holds an only-child certificate.</summary>
    public bool? OnlyChildFamily { get; init; }

    /// <summary>个人已缴: whether the person's own part of the year was paid.</summary>
    public bool? OwnSharePaid { get; init; }

    /// <summary>补缴: whether a past year is paid now.</summary>
    public bool? IsBackPayment { get; init; }

    /// <summary>出生日期: the date of birth.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>本地户籍: whether the person has the registration that the scheme asks for, at this place.</summary>
    public bool? RegisteredHere { get; init; }

    /// <summary>在校学生: whether the person is a student.</summary>
    public bool? IsStudent { get; init; }

    /// <summary>从业人员: whether the person is employed.</summary>
    public bool? IsEmployed { get; init; }

    /// <summary>参加其他养老保险: whether the person takes part in another pension scheme.</summary>
    public bool? InOtherScheme { get; init; }

    /// <summary>领取其他待遇: whether the person draws another pension.</summary>
    public bool? OtherBenefit { get; init; }

    /// <summary>年初个人部分: own money and its interest at the start of the year, yuan; 0 in the first year. Range 0 to 10,000,000.</summary>
    public decimal? OwnOpening { get; init; }

    /// <summary>年初补贴部分: the government's money and its interest at the start of the year, yuan; 0 in the first year. Range 0 to 10,000,000.</summary>
    public decimal? SubsidyOpening { get; init; }

    /// <summary>一月一日利率: the one-year deposit rate of 1 January, a share: 0.035 is 3.5 %. Range 0 to 1.</summary>
    public decimal? Rate1January { get; init; }

    /// <summary>年末利率: the one-year deposit rate of 31 December, a share. Range 0 to 1.</summary>
    public decimal? Rate31December { get; init; }

    /// <summary>活期利率: the demand deposit rate, a share. Range 0 to 1.</summary>
    public decimal? DemandRate { get; init; }

    /// <summary>在账月数: how many months the year's money was in the account. Range 0 to 12.</summary>
    public int? MonthsBooked { get; init; }

    /// <summary>利率段: the deposit rates of the year, for interest by the day; the days add up to the year's.</summary>
    public IReadOnlyList<RatePeriod>? RatePeriods { get; init; }

    internal override RecordShape Shape => Fields;
}
