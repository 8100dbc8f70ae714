using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PensionRules.Population.Csv;

/// <summary>
/// Reads the usual spelling of a cell straight from its bytes. What it does not take is left to <see cref="FieldText"/>; what it takes, both
/// read alike. Needs <see cref="Slack"/> readable bytes after the text.
/// </summary>
internal static unsafe class FieldBytes
{
    /// <summary>How far behind the end of the text it may look.</summary>
    public const int Slack = 64;

    /// <summary>The most decimals with which eight digits before the point stay in range.</summary>
    private const int MostDecimals = 10;

    /// <summary>10 to the powers that a column may have.</summary>
    private static ReadOnlySpan<long> Powers =>
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000];

    private static ReadOnlySpan<byte> MonthDays => [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>Reads a cell.</summary>
    /// <param name="at">Its first byte.</param>
    /// <param name="field">The column.</param>
    /// <param name="value">What stands in the column.</param>
    /// <returns>The byte behind what was read, or null when it was not taken.</returns>
    public static byte* Read(byte* at, Field field, out long value)
    {
        value = 0;
        return field.Kind switch
        {
            FieldKind.Number => Number(at, field.Decimals, out value),
            FieldKind.Month => Month(at, out value),
            FieldKind.Date => Date(at, out value),
            FieldKind.Year => Year(at, out value),
            FieldKind.Region => Region(at, field, out value),
            FieldKind.Word => Word(at, field, out value),
            _ => null,
        };
    }

    /// <summary>−, up to eight digits, and up to eight more behind a point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Number(byte* at, int decimals, out long value)
    {
        bool isNegative = *at == '-';
        byte* digits = isNegative ? at + 1 : at;
        ulong word = Unsafe.ReadUnaligned<ulong>(digits);
        int whole = SwarDigits.Count(word);
        value = 0;
        if (whole == 0 || (uint)decimals > MostDecimals)
        {
            return null;
        }

        long number = SwarDigits.Value(word, whole) * Power(decimals);
        byte* end = digits + whole;
        if (*end == '.')
        {
            word = Unsafe.ReadUnaligned<ulong>(end + 1);
            int fraction = SwarDigits.Count(word);
            if (fraction == 0 || fraction > decimals)
            {
                return null;
            }

            number += SwarDigits.Value(word, fraction) * Power(decimals - fraction);
            end += fraction + 1;
        }

        value = isNegative ? -number : number;
        return end;
    }

    // Without a check of the bounds, which the callers make.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Power(int decimals) => Unsafe.Add(ref MemoryMarshal.GetReference(Powers), decimals);

    private static byte* Month(byte* at, out long value)
    {
        value = 0;
        if (at[4] != '-' || !TryDigits(at, 4, out int year) || !TryDigits(at + 5, 2, out int month) || year == 0 || month is 0 or > 12)
        {
            return null;
        }

        value = (year * 12) + month - 1;
        return at + 7;
    }

    private static byte* Date(byte* at, out long value)
    {
        byte* end = Month(at, out long months);
        value = 0;
        if (end is null || *end != '-' || !TryDigits(end + 1, 2, out int day))
        {
            return null;
        }

        int year = (int)(months / 12);
        int month = (int)(months % 12) + 1;
        int last = MonthDays[month] + (month == 2 && DateTime.IsLeapYear(year) ? 1 : 0);
        if (day == 0 || day > last)
        {
            return null;
        }

        value = new DateOnly(year, month, day).DayNumber;
        return end + 3;
    }

    private static byte* Year(byte* at, out long value)
    {
        bool isYear = TryDigits(at, 4, out int year) && year > 0;
        value = year;
        return isYear ? at + 4 : null;
    }

    private static byte* Region(byte* at, Field field, out long value)
    {
        if (!TryDigits(at, 6, out int code))
        {
            return Word(at, field, out value);
        }

        value = code;
        return field.Regions.Contains(code) ? at + 6 : null;
    }

    // The longest word, so that one may begin with another.
    private static byte* Word(byte* at, Field field, out long value)
    {
        int longest = 0;
        value = 0;
        foreach ((byte[] word, long code) in field.Words)
        {
            if (word.Length > longest && word.Length <= Slack && new ReadOnlySpan<byte>(at, word.Length).SequenceEqual(word))
            {
                (longest, value) = (word.Length, code);
            }
        }

        return longest == 0 ? null : at + longest;
    }

    private static bool TryDigits(byte* at, int count, out int value)
    {
        ulong word = Unsafe.ReadUnaligned<ulong>(at);
        bool isNumber = SwarDigits.Count(word) >= count;
        value = isNumber ? (int)SwarDigits.Value(word, count) : 0;
        return isNumber;
    }
}
