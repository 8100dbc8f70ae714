using System.Globalization;
using NodaTime;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>
/// Reads what people give, in files, flags and JSON: as <see cref="ValueReader"/> does, and besides dates as spreadsheets write them and places by name.
/// Documents keep the strict form. Nothing that could mean two things is read: years have four digits and come first.
/// </summary>
internal static class GivenReader
{
    /// <summary>Reads a scalar of a known type, in base units. Null when the text is none.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="type">The type.</param>
    /// <param name="regions">The known regions.</param>
    public static Rational? Read(string text, TermType type, RegionRegister regions) => ValueReader.Read(text, type, regions) ?? type.Kind switch
    {
        TypeKind.Date => ReadDate(text) is { } date ? ScalarCode.Of(date) : null,
        TypeKind.Month => ReadMonth(text) is { } month ? ScalarCode.Of(month) : null,
        TypeKind.Region => regions.Named(text) is { } region ? region.Number : null,
        _ => null,
    };

    /// <summary>A day: 2003-05-01, 2003/5/1, 2003年5月1日, 20030501.</summary>
    public static LocalDate? ReadDate(string text) => PartsOf(text) is [{ } year, { } month, { } day]
        && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>A month: 2003-05, 2003/5, 2003年5月, 200305, or the first day of one.</summary>
    public static YearMonth? ReadMonth(string text) => PartsOf(text) switch
    {
        [{ } year, { } month] when month is >= 1 and <= 12 => new YearMonth(year, month),
        [_, _, _] when ReadDate(text) is { Day: 1 } first => first.ToYearMonth(),
        _ => null,
    };

    // Year, month and perhaps day; none for any other text.
    private static int[] PartsOf(string text)
    {
        string[] parts = text.Length is 6 or 8 && text.All(char.IsAsciiDigit) ? Cut(text) : Split(text);
        bool isDate = parts is [{ Length: 4 }, _] or [{ Length: 4 }, _, _]
            && Array.TrueForAll(parts, p => p.Length is 1 or 2 or 4 && p.All(char.IsAsciiDigit)) && Array.TrueForAll(parts[1..], p => p.Length <= 2);
        int[] numbers = isDate ? [.. parts.Select(p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture))] : [];
        return numbers is [> 0, ..] ? numbers : [];
    }

    private static string[] Cut(string digits) => digits.Length == 6 ? [digits[..4], digits[4..]] : [digits[..4], digits[4..6], digits[6..]];

    private static string[] Split(string text)
    {
        if (text.Contains('年', StringComparison.Ordinal))
        {
            return SplitChinese(text);
        }

        return text.Contains('/', StringComparison.Ordinal) ? text.Split('/') : text.Split('-');
    }

    // 2003年5月 or 2003年5月1日.
    private static string[] SplitChinese(string text)
    {
        string[] parts = text.Split('年', '月', '日');
        string marks = string.Concat(text.Where(c => c is '年' or '月' or '日'));
        return marks is "年月" or "年月日" && parts[^1].Length == 0 ? parts[..^1] : [];
    }
}
