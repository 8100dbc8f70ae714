namespace PensionRules.Population.Lanes;

/// <summary>Days (from 0001-01-01) and months (from January of year 0) as plain integers.</summary>
internal static class LaneCalendar
{
    public const int LastDay = 3_652_058;

    public const int FirstMonth = 12;

    public const int LastMonth = (9999 * 12) + 11;

    private const int DaysOf400Years = 146_097;

    // Days of a year that begins in March, before its month n; the leap day comes last.
    private const int DaysOf5Months = 153;

    public static int MonthOfDay(int day)
    {
        // 306 days lie between 0000-03-01 and 0001-01-01.
        int shifted = day + 306;
        int era = shifted / DaysOf400Years;
        int ofEra = shifted - (era * DaysOf400Years);
        int year = (ofEra - (ofEra / 1460) + (ofEra / 36_524) - (ofEra / 146_096)) / 365;
        int ofYear = ofEra - ((365 * year) + (year / 4) - (year / 100));
        int month = ((5 * ofYear) + 2) / DaysOf5Months;
        return (((era * 400) + year) * 12) + month + 2;
    }

    public static int FirstDayOfMonth(int month)
    {
        int shifted = month - 2;
        int year = shifted / 12;
        int ofYear = shifted - (year * 12);
        return (365 * year) + (year / 4) - (year / 100) + (year / 400) + (((DaysOf5Months * ofYear) + 2) / 5) - 306;
    }
}
