using PensionRules.Policies;

namespace PensionRules.Population.People;

/// <summary>People who claim the residents' pension: at sixty, or already older when the scheme began.</summary>
internal sealed class ResidentModel : PeopleModel
{
    // Where the columns stand.
    private const int Tier = 1;
    private const int Place = 2;
    private const int ClaimMonth = 3;
    private const int BirthDate = 4;
    private const int AssessmentDate = 5;
    private const int SchemeStart = 6;
    private const int PaidYears = 7;
    private const int PaidEveryYear = 8;
    private const int YearsDue = 9;
    private const int OtherBenefit = 10;
    private const int Balance = 11;
    private const int Subsidies = 12;
    private const int LocalAddition = 13;

    private const int SixtyYears = 720;
    private const int RouteYears = 15;

    // Each of these happens to so many in a million.
    private const int Elder = 150_000;
    private const int DrawsSomethingElse = 20_000;
    private const int NoLocalAddition = 300_000;

    private static readonly int FirstClaim = Months.Of(2014, 2);
    private static readonly int LastClaim = Months.Of(2025, 12);

    private ResidentModel()
    {
        Columns =
        [
            Number,
            ResidentTiers.Column(isUsual: false),
            Places.Column,
            new("claim_month", "领取年月", TypeKind.Month) { Wrong = [FirstClaim - 1] },
            new("birth_date", "出生日期", TypeKind.Date),
            new("assessment_date", "核定日期", TypeKind.Date),
            new("scheme_start", "制度实施之日", TypeKind.Date),
            new("paid_years", "实际缴费年限", TypeKind.Number, 1) { Wrong = [-1, 601] },
            new("paid_every_year", "逐年缴至六十岁", TypeKind.YesNo),
            new("years_due", "应缴年限", TypeKind.Number) { Wrong = [-1, 61] },
            new("other_benefit", "领取其他待遇", TypeKind.YesNo),
            new("account_balance", "账户余额", TypeKind.Number, 2) { HasStep = true, Wrong = [-1, 1_000_000_001] },
            new("subsidy_balance", "其中补贴", TypeKind.Number, 2) { HasStep = true, Wrong = [-1, 1_000_000_001] },
            new("local_addition", "地方增加", TypeKind.Number, 2) { HasStep = true, Wrong = [-1, 1_000_001] },
        ];
    }

    public static ResidentModel Instance { get; } = new();

    public override IReadOnlyList<PeopleColumn> Columns { get; }

    public override string Policy => "liaoning-resident-2014";

    protected override void Draw(ref RowRandom random, bool isOnBoundary, Span<long> cells)
    {
        int place = Places.Draw(ref random);
        cells[Place] = Places.Code(place);
        cells[OtherBenefit] = random.Happens(DrawsSomethingElse) ? 1 : 0;
        cells[LocalAddition] = random.Happens(NoLocalAddition) ? 0 : Places.Addition(place) * 100L;
        int start = StartOf(ref random);
        cells[SchemeStart] = Months.Day(start, 1);
        DrawAge(ref random, start, cells);
        DrawPayments(ref random, cells);
        DrawAccount(ref random, cells);
        if (isOnBoundary)
        {
            PutOnBoundary(ref random, cells);
        }
    }

    // Whoever is near enough to a pension to need a date of birth.
    protected override void TakeAway(ref RowRandom random, Span<long> cells)
    {
        if (random.Below(2) == 0)
        {
            cells[Subsidies] = cells[Balance] + 1;
            return;
        }

        cells[OtherBenefit] = 0;
        cells[PaidYears] = RouteYears * 10;
        cells[BirthDate] = CellCode.Blank;
    }

    // The three waves of the pilots.
    private static int StartOf(ref RowRandom random) => random.Weighted([25, 35, 40]) switch
    {
        0 => Months.Of(2009, 12),
        1 => Months.Of(2010, 10),
        _ => Months.Of(2011, 7),
    };

    // Most claim in the month they turn sixty or soon after; elders were sixty when the scheme began and claimed after the merger.
    private static void DrawAge(ref RowRandom random, int start, Span<long> cells)
    {
        int claim;
        int birth;
        if (random.Happens(Elder))
        {
            claim = random.Between(FirstClaim, FirstClaim + 17);
            birth = start - SixtyYears - 1 - random.Below(300);
        }
        else
        {
            claim = random.Between(FirstClaim, LastClaim);
            birth = claim - SixtyYears - (random.Below(5) == 0 ? random.Between(1, 8) : 0);
        }

        int day = random.Between(1, 28);
        cells[ClaimMonth] = claim;
        cells[BirthDate] = Months.Day(birth, day);
        cells[AssessmentDate] = Months.Day(claim, random.Between(day, 28));
        cells[YearsDue] = Math.Clamp(Months.YearOf(birth + SixtyYears) - Months.YearOf(start), 0, RouteYears);
    }

    // Every year; with a gap; a gap paid back to fifteen years; or with years from the employee scheme.
    private static void DrawPayments(ref RowRandom random, Span<long> cells)
    {
        int due = (int)cells[YearsDue];
        int way = random.Weighted([72, 10, 14, 4]);
        cells[PaidEveryYear] = way == 0 ? 1 : 0;
        cells[PaidYears] = 10 * way switch
        {
            0 => due,
            1 => due - random.Below(due + 1),
            2 => RouteYears,
            _ => random.Between(RouteYears, 30),
        };
    }

    private static void DrawAccount(ref RowRandom random, Span<long> cells)
    {
        int tier = ResidentTiers.Draw(ref random);
        long tenths = cells[PaidYears];
        long interest = 1000 + (tenths * 3 / 2);
        cells[Tier] = tier * 100L;
        cells[Subsidies] = tenths * 10 * ResidentTiers.Subsidy(tier) * interest / 1000;
        cells[Balance] = cells[Subsidies] + (tenths * 10 * tier * interest / 1000);
    }

    private static void PutOnBoundary(ref RowRandom random, Span<long> cells)
    {
        switch (random.Below(7))
        {
            case 0:
                cells[PaidYears] = RouteYears * 10;
                break;
            case 1:
                cells[PaidYears] = (RouteYears * 10) - 1;
                break;
            case 2:
                cells[PaidYears] = random.Between(159, 161);
                break;
            case 3:
                cells[BirthDate] = Months.Day((int)cells[ClaimMonth] - SixtyYears, 15);
                cells[AssessmentDate] = Months.Day((int)cells[ClaimMonth], random.Between(14, 15));
                break;
            case 4:
                cells[SchemeStart] = Months.Day(Months.Of(2009, 12), 1);
                cells[BirthDate] = Months.Day(Months.Of(1949, 12), random.Between(1, 2));
                break;
            case 5:
                cells[Subsidies] = cells[Balance];
                break;
            default:
                cells[ClaimMonth] = random.Below(2) == 0 ? FirstClaim : LastClaim;
                break;
        }
    }
}
