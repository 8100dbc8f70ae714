using NodaTime;
using PensionRules.Numerics;

namespace PensionRules.Building;

/// <summary>Every scalar is a number inside the engine: a day counts from 0001-01-01, a month from year 0, a choice is its position.</summary>
internal static class ScalarCode
{
    private static readonly LocalDate DayZero = new(1, 1, 1);

    public static Rational Of(bool value) => value ? 1 : 0;

    public static Rational Of(LocalDate date) => Period.DaysBetween(DayZero, date);

    public static Rational Of(YearMonth month) => (month.Year * 12) + month.Month - 1;

    public static LocalDate Date(in Rational value) => DayZero.PlusDays((int)value.Numerator);

    public static YearMonth Month(in Rational value)
    {
        int months = (int)value.Numerator;
        return new YearMonth(months / 12, (months % 12) + 1);
    }

    /// <summary>The month that a governing date falls into; a year stands for its January.</summary>
    public static YearMonth? MonthOf(in Rational value, Policies.TermType type) => type.Kind switch
    {
        Policies.TypeKind.Date => Date(value).ToYearMonth(),
        Policies.TypeKind.Month => Month(value),
        Policies.TypeKind.Year => new YearMonth((int)value.Numerator, 1),
        _ => null,
    };

    // Days and months outside the years 1 to 9999 do not exist.
    public static bool IsDate(Rational value) =>
        value.IsInteger && value.Sign >= 0 && value <= Of(new LocalDate(9999, 12, 31));

    public static bool IsMonth(Rational value) => value.IsInteger && value >= 12 && value <= (9999 * 12) + 11;

    public static bool IsYear(Rational value) => value.IsInteger && value >= 1 && value <= 9999;
}
