using PensionRules.Policies;

namespace PensionRules.Population.People;

/// <summary>People who pay a month's contribution, employed or on their own.</summary>
internal sealed class ContributionModel : PeopleModel
{
    // Where the columns stand.
    private const int Place = 1;
    private const int PaymentMonth = 2;
    private const int MonthlyWage = 3;
    private const int Undeterminable = 4;
    private const int CityWage = 5;
    private const int Participant = 6;
    private const int OwnRate = 7;
    private const int AccountShare = 8;

    private const int FirstOnTheirOwn = 2;
    private const int WageUnknown = 30_000;

    private static readonly int First = Months.Of(2001, 7);
    private static readonly int Last = Months.Of(2005, 12);

    private ContributionModel()
    {
        Columns =
        [
            Number,
            new("place", "参保地", TypeKind.Region) { IsUsual = false },
            new("payment_month", "缴费年月", TypeKind.Month) { Wrong = [First - 1] },
            new("monthly_wage", "本人月工资", TypeKind.Number, 2) { HasStep = true, Wrong = [-1, 1_000_000_001] },
            new("wage_undeterminable", "工资无法确定", TypeKind.YesNo),
            new("city_average_wage", "本市职工月平均工资", TypeKind.Number, 2) { HasStep = true, Wrong = [99, 100_000_001] },
            new("participant", "参保身份", TypeKind.Choice)
            {
                Choices = ["employee", "rural_contract", "self_employed", "shop_owner", "shop_staff"],
                ChoiceNames = ["职工", "农民合同工", "自由职业", "个体业主", "个体从业"],
            },
            new("self_employed_rate", "自行参保费率", TypeKind.Number, 2) { Wrong = [-1, 101] },
            new("self_employed_account_share", "自行参保划账比例", TypeKind.Number, 2) { Wrong = [-1, 101] },
        ];
    }

    public static ContributionModel Instance { get; } = new();

    public override IReadOnlyList<PeopleColumn> Columns { get; }

    public override string Policy => "liaoning-contribution-2001";

    protected override void Draw(ref RowRandom random, bool isOnBoundary, Span<long> cells)
    {
        int place = Places.Draw(ref random);
        int month = random.Between(First, Last);
        int participant = random.Weighted([68, 14, 9, 4, 5]);
        cells[Place] = Places.Code(place);
        cells[PaymentMonth] = month;
        cells[CityWage] = Wages.MonthlyFen(Months.YearOf(month) - 1, place);
        cells[Participant] = participant;
        DrawWage(ref random, cells);
        DrawRates(ref random, participant >= FirstOnTheirOwn, cells);
        if (isOnBoundary)
        {
            PutOnBoundary(ref random, cells);
        }
    }

    protected override void TakeAway(ref RowRandom random, Span<long> cells)
    {
        switch (random.Below(3))
        {
            case 0:
                cells[CityWage] = CellCode.Blank;
                break;
            case 1:
                cells[MonthlyWage] = CellCode.Blank;
                cells[Undeterminable] = CellCode.Blank;
                break;
            default:
                cells[MonthlyWage] = cells[CityWage];
                cells[Undeterminable] = 1;
                break;
        }
    }

    // From a third of the average to five times it; many near it.
    private static void DrawWage(ref RowRandom random, Span<long> cells)
    {
        bool isUnknown = random.Happens(WageUnknown);
        int share = random.Below(10) == 0 ? random.Between(3_000, 50_000) : random.Middling(3_000, 18_000);
        cells[MonthlyWage] = isUnknown ? CellCode.Blank : (cells[CityWage] * share / 10_000) + random.Below(100);
        cells[Undeterminable] = isUnknown ? 1 : CellCode.Blank;
    }

    private static void DrawRates(ref RowRandom random, bool isOnTheirOwn, Span<long> cells)
    {
        cells[OwnRate] = isOnTheirOwn ? random.Between(18, 20) : CellCode.Blank;
        cells[AccountShare] = isOnTheirOwn ? random.Between(8, 11) : CellCode.Blank;
    }

    private static void PutOnBoundary(ref RowRandom random, Span<long> cells)
    {
        int kind = random.Below(4);
        if (kind == 0)
        {
            cells[PaymentMonth] = random.Below(2) == 0 ? First : Last;
            return;
        }

        cells[Undeterminable] = CellCode.Blank;
        cells[MonthlyWage] = kind switch
        {
            1 => (cells[CityWage] * 6 / 10) + random.Between(-1, 1),
            2 => (cells[CityWage] * 3) + random.Between(-1, 1),
            _ => 0,
        };
    }
}
