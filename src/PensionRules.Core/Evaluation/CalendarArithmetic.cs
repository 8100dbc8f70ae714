using NodaTime;
using PensionRules.Building;
using PensionRules.Numerics;
using PensionRules.Plans;

namespace PensionRules.Evaluation;

/// <summary>Days, months and years as numbers; null where a result leaves the years 1 to 9999.</summary>
internal static class CalendarArithmetic
{
    public static Rational? Apply(CalendarOp op, in Rational a, in Rational b) => op switch
    {
        CalendarOp.YearOfDate => ScalarCode.Date(a).Year,
        CalendarOp.MonthOfDate => ScalarCode.Date(a).Month,
        CalendarOp.YearMonthOfDate => ScalarCode.Of(ScalarCode.Date(a).ToYearMonth()),
        CalendarOp.YearOfMonth => ScalarCode.Month(a).Year,
        CalendarOp.MonthOfMonth => ScalarCode.Month(a).Month,
        CalendarOp.DatePlusDays => Checked(a + b, ScalarCode.IsDate),
        CalendarOp.DatePlusMonths => PlusMonths(a, b),
        CalendarOp.DatePlusYears => PlusMonths(a, b * 12),
        CalendarOp.MonthPlusMonths => Checked(a + b, ScalarCode.IsMonth),
        CalendarOp.MonthPlusYears => Checked(a + (b * 12), ScalarCode.IsMonth),
        CalendarOp.YearPlusYears => Checked(a + b, ScalarCode.IsYear),
        CalendarOp.FullMonthsOfDates => FullMonths(a, b),
        CalendarOp.FullYearsOfDates => Truncate(FullMonths(a, b) / 12),
        _ => Truncate((b - a) / 12),
    };

    private static Rational? Checked(Rational value, Func<Rational, bool> isInside) => isInside(value) ? value : null;

    private static bool Between(Rational months) => months.IsInteger && Rational.Abs(months) <= 12 * 9999;

    private static Rational? PlusMonths(in Rational date, in Rational months)
    {
        if (!Between(months))
        {
            return null;
        }

        LocalDate from = ScalarCode.Date(date);
        Rational month = ScalarCode.Of(from.ToYearMonth()) + months;
        return ScalarCode.IsMonth(month) ? ScalarCode.Of(from.PlusMonths((int)months.Numerator)) : null;
    }

    private static Rational FullMonths(in Rational from, in Rational to) =>
        Period.Between(ScalarCode.Date(from), ScalarCode.Date(to), PeriodUnits.Months).Months;

    private static Rational Truncate(Rational value) => Rational.Round(value, Rational.One, RoundingMode.Down);
}
