namespace PensionRules.Population.People;

/// <summary>
/// Average wages, round figures made up after the course of Liaoning's: for plausible people, not for calculating a pension. The
/// published figures stand in the policy documents.
/// </summary>
internal static class Wages
{
    private const int FirstYear = 1993;
    private const int AccountChange = (2006 * 12) - (FirstYear * 12);
    private const int RateBefore = 11;
    private const int RateAfter = 8;

    private static readonly long[] Credited = CreditedByMonth();

    /// <summary>Yuan a month, by year from 1993.</summary>
    private static ReadOnlySpan<int> ByYear =>
    [
        260, 340, 410, 450, 490, 540, 610, 680, 770, 880, 1020, 1160, 1310, 1490, 1720, 1970, 2230, 2510, 2850, 3160, 3420, 3670, 3900,
        4150, 4520, 4950, 5480, 6060, 6340, 6720, 6990, 7200, 7350,
    ];

    /// <summary>The average monthly wage of a place, in fen: a whole number of yuan a year, divided by twelve.</summary>
    public static long MonthlyFen(int year, int place)
    {
        long yuanAYear = ByYear[year - FirstYear] * 12L * Places.Level(place) / 1000;
        return ((yuanAYear * 100) + 6) / 12;
    }

    /// <summary>What the account of somebody with the province's average wage was credited with, in fen, from one month to another; the second not counted.</summary>
    public static long CreditedFen(int from, int to) => Credited[to - (FirstYear * 12)] - Credited[from - (FirstYear * 12)];

    private static long[] CreditedByMonth()
    {
        long[] credited = new long[(ByYear.Length * 12) + 1];
        for (int month = 0; month < ByYear.Length * 12; month++)
        {
            credited[month + 1] = credited[month] + ((long)ByYear[month / 12] * (month < AccountChange ? RateBefore : RateAfter));
        }

        return credited;
    }
}
