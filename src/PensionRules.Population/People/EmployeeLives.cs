namespace PensionRules.Population.People;

/// <summary>Makes up the working lives of those who retire in a span of months.</summary>
/// <param name="first">The first month of retirement.</param>
/// <param name="last">The last.</param>
/// <param name="leastMonths">The fewest months of contributions.</param>
internal sealed class EmployeeLives(int first, int last, int leastMonths)
{
    private const int FifteenYears = 180;
    private const int MostMonths = 720;
    private const int YoungestAtWork = 16 * 12;
    private const int LowestIndex = 6_000;
    private const int HighestIndex = 30_000;

    // Each of these happens to so many in a million.
    private const int LateJoiner = 90_000;
    private const int RegisteredLate = 100_000;
    private const int Interrupted = 420_000;
    private const int AccountFrom1998 = 80_000;
    private const int AtLowestIndex = 120_000;
    private const int AtHighestIndex = 15_000;
    private const int WellPaid = 140_000;

    private static readonly int FirstAccounts = Months.Of(1996, 1);
    private static readonly int LateAccounts = Months.Of(1998, 1);

    public EmployeeLife Draw(ref RowRandom random)
    {
        EmployeeLife life = default;
        life.Place = Places.Draw(ref random);
        life.Category = EmployeeCategories.Draw(ref random);
        life.Retirement = random.Between(first, last);
        life.AgeMonths = EmployeeCategories.AgeMonths(life.Category, life.Retirement);
        if (random.Happens(RegisteredLate))
        {
            life.AgeMonths += random.Between(1, 6);
        }

        life.Start = StartOf(ref random, life);
        life.Index = DrawIndex(ref random);
        DrawMonths(ref random, ref life);
        life.WageFen = Wages.MonthlyFen(Months.YearOf(life.Retirement) - 1, life.Place);
        return life;
    }

    /// <summary>Moves a life to one of the limits of the law.</summary>
    public void PutOnBoundary(ref RowRandom random, ref EmployeeLife life)
    {
        switch (random.Below(10))
        {
            case 0:
                PayFor(ref life, FifteenYears);
                break;
            case 1:
                PayFor(ref life, Math.Max(leastMonths, FifteenYears - 1));
                break;
            case 2:
                PayFor(ref life, FifteenYears + random.Between(11, 12));
                break;
            case 3:
                PayFor(ref life, leastMonths);
                break;
            case 4:
                life.MonthsBeforeAccount = life.PaidMonths;
                break;
            case 5:
                life.MonthsBeforeAccount = 0;
                break;
            case 6:
                life.Index = random.Below(2) == 0 ? LowestIndex : HighestIndex;
                life.BalanceFen = 0;
                break;
            case 7:
                Retire(ref life, random.Below(2) == 0 ? first : last);
                break;
            case 8:
                PutBaseOnHalfFen(ref random, ref life);
                break;
            default:
                PutAccountOnHalfFen(ref life);
                break;
        }
    }

    // At work from the age of 16 to 26, those who join late for a few years only.
    private int StartOf(ref RowRandom random, EmployeeLife life)
    {
        int latest = life.Retirement - leastMonths - 1;
        int start = random.Happens(LateJoiner)
            ? latest - random.Below(FifteenYears)
            : life.Birth + YoungestAtWork + random.Middling(0, 120);
        return Math.Clamp(start, life.Birth + YoungestAtWork, latest);
    }

    private void DrawMonths(ref RowRandom random, ref EmployeeLife life)
    {
        int all = life.Retirement - life.Start;
        int accountStart = Math.Max(life.Start, random.Happens(AccountFrom1998) ? LateAccounts : FirstAccounts);
        int gap = random.Happens(Interrupted) ? random.Below(Math.Min(all - leastMonths, 120) + 1) : 0;
        life.PaidMonths = Math.Min(all - gap, MostMonths);
        life.MonthsBeforeAccount = (int)((long)life.PaidMonths * Math.Clamp(accountStart - life.Start, 0, all) / all);
        life.BalanceFen = BalanceOf(ref random, life, accountStart);
    }

    // What was credited at the place's wages for the months paid, with some interest, and give and take for each career.
    private static long BalanceOf(ref RowRandom random, EmployeeLife life, int accountStart)
    {
        int span = life.Retirement - accountStart;
        if (span <= 0)
        {
            return 0;
        }

        long atAverage = Wages.CreditedFen(accountStart, life.Retirement) * (life.PaidMonths - life.MonthsBeforeAccount) / span;
        long own = atAverage * Places.Level(life.Place) / 1000 * life.Index / 10_000;
        long withInterest = own * (1000 + (span * 5 / 4)) / 1000;
        return withInterest * random.Between(900, 1100) / 1000;
    }

    private static int DrawIndex(ref RowRandom random)
    {
        if (random.Happens(AtLowestIndex))
        {
            return LowestIndex;
        }

        if (random.Happens(AtHighestIndex))
        {
            return HighestIndex;
        }

        int index = random.Middling(LowestIndex, 14_000);
        return random.Happens(WellPaid) ? Math.Min(HighestIndex, index + random.Below(15_000)) : index;
    }

    private static void Retire(ref EmployeeLife life, int month)
    {
        life.Start += month - life.Retirement;
        life.Retirement = month;
        life.WageFen = Wages.MonthlyFen(Months.YearOf(month) - 1, life.Place);
    }

    private static void PayFor(ref EmployeeLife life, int months)
    {
        life.PaidMonths = months;
        life.Start = Math.Min(life.Start, life.Retirement - months);
        life.MonthsBeforeAccount = Math.Min(life.MonthsBeforeAccount, months);
    }

    // 2001: an odd number of years beyond fifteen earns 206, 218 … thousandths of a wage that ends in 2.50 yuan.
    // 2005: with an index of one and half a year over, 1 % a year of a base that ends in 5 yuan.
    private void PutBaseOnHalfFen(ref RowRandom random, ref EmployeeLife life)
    {
        life.Index = 10_000;
        int years = 16 + (2 * random.Below(6));
        PayFor(ref life, leastMonths > 0 ? (years * 12) + 6 : years * 12);
        life.WageFen = (life.WageFen / 500 * 500) + 250;
    }

    // Half of an even number of months in fen: 60 of 120 in 2001, 85 of 170 for women at 55 before 2025.
    private void PutAccountOnHalfFen(ref EmployeeLife life)
    {
        int months = 120;
        if (leastMonths > 0)
        {
            months = 170;
            life.Category = EmployeeCategories.WomenAt55;
            life.AgeMonths = 55 * 12;
            Retire(ref life, Math.Min(life.Retirement, Months.Of(2024, 12)));
        }

        PayFor(ref life, Math.Max(life.PaidMonths, FifteenYears));
        life.BalanceFen = (life.BalanceFen / months * months) + (months / 2);
    }
}
