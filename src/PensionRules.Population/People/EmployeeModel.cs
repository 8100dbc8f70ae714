using PensionRules.Policies;

namespace PensionRules.Population.People;

/// <summary>People who retire as employees.</summary>
internal sealed class EmployeeModel : PeopleModel
{
    // Where the columns stand.
    private const int BirthMonth = 1;
    private const int Category = 2;
    private const int StartMonth = 3;
    private const int Place = 4;
    private const int Retirement = 5;
    private const int AverageWage = 6;
    private const int AgeMonths = 7;
    private const int PaidMonths = 8;
    private const int MonthsBefore = 9;
    private const int Index = 10;
    private const int Balance = 11;

    private readonly EmployeeLives _lives;

    private EmployeeModel(string policy, EmployeeLives lives, bool hasWage, bool hasAge, int beforePolicy)
    {
        Policy = policy;
        _lives = lives;
        Columns =
        [
            Number,
            new("birth_month", "出生年月", TypeKind.Month) { IsUsual = false },
            EmployeeCategories.Column,
            new("start_month", "参加工作年月", TypeKind.Month) { IsUsual = false },
            Places.Column,
            new("retirement_month", "退休年月", TypeKind.Month) { Wrong = [beforePolicy] },
            new("average_wage", "上年度月平均工资", TypeKind.Number, 2) { IsUsual = hasWage, HasStep = true, Wrong = [99, 100_000_001] },
            new("age_months", "退休月龄", TypeKind.Number) { IsUsual = hasAge, HasStep = true, Wrong = [-1, 1201] },
            new("contribution_months", "缴费月数", TypeKind.Number) { HasStep = true, Wrong = [-1, 721] },
            new("pre_account_months", "建账前月数", TypeKind.Number) { HasStep = true, Wrong = [-1, 721] },
            new("average_index", "平均缴费工资指数", TypeKind.Number, 4) { Wrong = [-1, 100_001] },
            new("account_balance", "账户余额", TypeKind.Number, 2) { HasStep = true, Wrong = [-1, 1_000_000_001] },
        ];
    }

    public static EmployeeModel Of2001 { get; } = new(
        "liaoning-employee-2001", new EmployeeLives(Months.Of(2001, 7), Months.Of(2005, 12), leastMonths: 0), hasWage: true, hasAge: false, Months.Of(2001, 6));

    // Whoever lacks the fifteen years chooses one of several ways; there is no one pension to calculate.
    public static EmployeeModel Of2005 { get; } = new(
        "liaoning-employee-2006", new EmployeeLives(Months.Of(2020, 1), Months.Of(2025, 12), leastMonths: 180), hasWage: false, hasAge: true, Months.Of(2005, 12));

    public override IReadOnlyList<PeopleColumn> Columns { get; }

    public override string Policy { get; }

    protected override void Draw(ref RowRandom random, bool isOnBoundary, Span<long> cells)
    {
        EmployeeLife life = _lives.Draw(ref random);
        if (isOnBoundary)
        {
            _lives.PutOnBoundary(ref random, ref life);
        }

        cells[BirthMonth] = life.Birth;
        cells[Category] = life.Category;
        cells[StartMonth] = life.Start;
        cells[Place] = Places.Code(life.Place);
        cells[Retirement] = life.Retirement;
        cells[AverageWage] = life.WageFen;
        cells[AgeMonths] = life.AgeMonths;
        cells[PaidMonths] = life.PaidMonths;
        cells[MonthsBefore] = life.MonthsBeforeAccount;
        cells[Index] = life.Index;
        cells[Balance] = life.BalanceFen;
    }

    // The months and the balance are needed whoever it is; months before the account are part of all months.
    protected override void TakeAway(ref RowRandom random, Span<long> cells)
    {
        switch (random.Below(3))
        {
            case 0:
                cells[PaidMonths] = CellCode.Blank;
                break;
            case 1:
                cells[Balance] = CellCode.Blank;
                break;
            default:
                cells[MonthsBefore] = Math.Min(720, cells[PaidMonths] + 1);
                cells[PaidMonths] = Math.Min(719, cells[PaidMonths]);
                break;
        }
    }
}
