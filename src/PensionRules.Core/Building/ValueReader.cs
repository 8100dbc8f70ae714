using System.Globalization;
using NodaTime;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Units;

namespace PensionRules.Building;

/// <summary>Reads a value as people write it in a cell, a flag or a file: <c>24,000</c>, <c>90%</c>, <c>15年</c>, <c>2011-07</c>, 是, a choice's name …</summary>
internal static class ValueReader
{
    /// <summary>Reads a scalar of a known type, in base units. Null when the text is none; the caller names the type in its message.</summary>
    public static Rational? Read(string text, TermType type, RegionRegister regions) => type.Kind switch
    {
        TypeKind.Number => ReadNumber(text, type.Unit!),
        TypeKind.YesNo => ReadYesNo(text),
        TypeKind.Date => ReadDate(text) is { } date ? ScalarCode.Of(date) : null,
        TypeKind.Month => ReadMonth(text) is { } month ? ScalarCode.Of(month) : null,
        TypeKind.Year => ReadYear(text),
        TypeKind.Region => regions.TryGet(text, out Region? region) ? region.Number : null,
        TypeKind.Choice => type.Choice!.IndexOf(text) is >= 0 and int index ? (Rational)index : null,
        _ => null,
    };

    /// <summary>Reads a value whose type the text shows: 15年, 20%, 2011-07-01, 是 …</summary>
    public static (Rational Value, TermType Type)? ReadAny(string text)
    {
        if (ReadDate(text) is { } date)
        {
            return (ScalarCode.Of(date), TermType.Date);
        }

        if (ReadMonth(text) is { } month)
        {
            return (ScalarCode.Of(month), TermType.Month);
        }

        if (ReadYesNo(text) is { } yes)
        {
            return (yes, TermType.YesNo);
        }

        return Split(text) is ({ } number, { } unit) ? (number * unit.Scale, TermType.Number(unit)) : null;
    }

    public static LocalDate? ReadDate(string text) =>
        text.Length == 10 && text[7] == '-' && ReadMonth(text[..7]) is { } month && TwoDigits(text, 8) is >= 1 and int day
        && day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)
            ? month.OnDayOfMonth(day)
            : null;

    public static YearMonth? ReadMonth(string text) =>
        text.Length == 7 && text[4] == '-' && ReadYear(text[..4]) is { } year && TwoDigits(text, 5) is >= 1 and <= 12 and int month
            ? new YearMonth((int)year.Numerator, month)
            : null;

    public static Rational? ReadYear(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > 0 ? year : null;

    // NodaTime's patterns do the same, but setting them up takes longer than reading a document.
    private static int TwoDigits(string text, int at) =>
        char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) ? ((text[at] - '0') * 10) + (text[at + 1] - '0') : -1;

    private static Rational? ReadYesNo(string text) => text switch
    {
        "是" or "yes" or "true" => Rational.One,
        "否" or "no" or "false" => Rational.Zero,
        _ => null,
    };

    // Without a unit the number is in the term's own; with one, the dimension must be the same.
    private static Rational? ReadNumber(string text, Unit own)
    {
        if (Split(text) is not ({ } number, var unit))
        {
            return null;
        }

        if (unit is null || (unit == Unit.One && EndsWithDigit(text)))
        {
            return number * own.Scale;
        }

        return unit.Dimension == own.Dimension ? number * unit.Scale : null;
    }

    private static bool EndsWithDigit(string text) => char.IsAsciiDigit(text[^1]);

    private static (Rational? Number, Unit? Unit) Split(string text)
    {
        string spelling = text.Replace('−', '-').Replace('－', '-').Replace('％', '%').Replace("，", ",", StringComparison.Ordinal);
        int end = 0;
        while (end < spelling.Length && (char.IsAsciiDigit(spelling[end]) || spelling[end] is '-' or '.' or ','))
        {
            end++;
        }

        string? digits = WithoutSeparators(spelling[..end]);
        string unitText = spelling[end..].Trim();
        if (digits is null || !Rational.TryParse(digits, out Rational number))
        {
            return default;
        }

        if (unitText.Length == 0)
        {
            return (number, Unit.One);
        }

        return Unit.TryParse(unitText, out Unit? unit) ? (number, unit) : (null, null);
    }

    // Thousands separators must stand every three digits; 1,23 is a slip, not 123.
    private static string? WithoutSeparators(string digits)
    {
        if (!digits.Contains(',', StringComparison.Ordinal))
        {
            return digits;
        }

        int point = digits.IndexOf('.', StringComparison.Ordinal);
        string[] groups = (point < 0 ? digits : digits[..point]).TrimStart('-').Split(',');
        bool isGrouped = groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3)
            && (point < 0 || !digits[point..].Contains(',', StringComparison.Ordinal));
        return isGrouped ? digits.Replace(",", string.Empty, StringComparison.Ordinal) : null;
    }
}
