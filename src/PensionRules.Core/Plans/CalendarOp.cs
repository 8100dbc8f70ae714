namespace PensionRules.Plans;

/// <summary>The operations on days and months that are not plain arithmetic.</summary>
internal enum CalendarOp
{
    YearOfDate,
    MonthOfDate,
    YearMonthOfDate,
    YearOfMonth,
    MonthOfMonth,
    DatePlusDays,
    DatePlusMonths,
    DatePlusYears,
    MonthPlusMonths,
    MonthPlusYears,
    YearPlusYears,
    FullMonthsOfDates,
    FullYearsOfDates,
    FullYearsOfMonths,
}
