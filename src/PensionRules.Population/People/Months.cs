namespace PensionRules.Population.People;

/// <summary>Months as columns hold them: counted from January of year 0.</summary>
internal static class Months
{
    public static int Of(int year, int month) => (year * 12) + month - 1;

    public static int YearOf(int month) => month / 12;

    /// <summary>A day of the month as columns hold days: counted from 0001-01-01. A day that the month lacks is its last.</summary>
    public static int Day(int month, int day)
    {
        int year = month / 12;
        int inYear = (month % 12) + 1;
        return new DateOnly(year, inYear, Math.Min(day, DateTime.DaysInMonth(year, inYear))).DayNumber;
    }
}
