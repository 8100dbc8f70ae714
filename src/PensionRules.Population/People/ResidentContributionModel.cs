using PensionRules.Policies;

namespace PensionRules.Population.People;

/// <summary>Residents who pay a year's contribution after the merger of 2014.</summary>
internal sealed class ResidentContributionModel : PeopleModel
{
    // Where the columns stand.
    private const int Place = 1;
    private const int PaymentMonth = 2;
    private const int Tier = 3;
    private const int Group = 4;
    private const int OnlyChildFamily = 5;
    private const int OwnSharePaid = 6;
    private const int IsBackPayment = 7;
    private const int LocalPaidFor = 8;
    private const int ProvinceRate = 9;

    private const int PaidInPartFrom = 2;

    // Each of these happens to so many in a million.
    private const int HasOneChild = 120_000;
    private const int Unpaid = 30_000;
    private const int PaysBack = 60_000;

    private static readonly int First = Months.Of(2014, 2);
    private static readonly int Last = Months.Of(2025, 12);

    private ResidentContributionModel()
    {
        Columns =
        [
            Number,
            Places.Column,
            new("payment_month", "缴费年月", TypeKind.Month) { Wrong = [Months.Of(2009, 8)] },
            ResidentTiers.Column(isUsual: true),
            new("group", "参保群体", TypeKind.Choice)
            {
                Choices = ["ordinary", "full", "dibao", "youfu"],
                ChoiceNames = ["普通", "全额代缴", "低保", "优抚"],
            },
            new("only_child_family", "独生子女领证户", TypeKind.YesNo),
            new("own_share_paid", "个人已缴", TypeKind.YesNo),
            new("is_back_payment", "补缴", TypeKind.YesNo),
            new("local_paid_for", "当地代缴额", TypeKind.Number, 2) { HasStep = true, Wrong = [-1, 2_000_001] },
            new("province_rate", "省级比例", TypeKind.Number, 2) { Wrong = [-1, 101] },
        ];
    }

    public static ResidentContributionModel Instance { get; } = new();

    public override IReadOnlyList<PeopleColumn> Columns { get; }

    public override string Policy => "national-resident-contribution-2009";

    protected override void Draw(ref RowRandom random, bool isOnBoundary, Span<long> cells)
    {
        int group = random.Weighted([88, 5, 5, 2]);
        cells[Place] = Places.Code(Places.Draw(ref random));
        cells[PaymentMonth] = random.Between(First, Last);
        cells[Tier] = ResidentTiers.Draw(ref random) * 100L;
        cells[Group] = group;
        cells[OnlyChildFamily] = random.Happens(HasOneChild) ? 1 : 0;
        cells[OwnSharePaid] = random.Happens(Unpaid) ? 0 : 1;
        cells[IsBackPayment] = random.Happens(PaysBack) ? 1 : 0;
        cells[LocalPaidFor] = group >= PaidInPartFrom ? random.Between(5, 10) * 1_000L : CellCode.Blank;
        cells[ProvinceRate] = random.Between(5, 8) * 10;
        if (isOnBoundary)
        {
            PutOnBoundary(ref random, cells);
        }
    }

    // Without a tier there is nothing to count, unless nothing was paid anyway.
    protected override void TakeAway(ref RowRandom random, Span<long> cells)
    {
        cells[OwnSharePaid] = 1;
        cells[random.Below(2) == 0 ? PaymentMonth : Tier] = CellCode.Blank;
    }

    private static void PutOnBoundary(ref RowRandom random, Span<long> cells)
    {
        switch (random.Below(3))
        {
            case 0:
                cells[PaymentMonth] = random.Below(2) == 0 ? First : Last;
                break;
            case 1:
                cells[Tier] = random.Between(4, 5) * 10_000L;
                break;
            default:
                cells[Group] = PaidInPartFrom;
                cells[LocalPaidFor] = 10_000;
                cells[OwnSharePaid] = 1;
                break;
        }
    }
}
