using System.Buffers.Text;
using System.Text;
using PensionRules.Policies;

namespace PensionRules.Population.People;

/// <summary>Writes the cells of one column as text.</summary>
internal sealed class PeopleCell
{
    private readonly TypeKind _kind;
    private readonly int _decimals;
    private readonly long _one;
    private readonly byte[][] _words;

    public PeopleCell(PeopleColumn column, Language language)
    {
        _kind = column.Kind;
        _decimals = column.Decimals;
        _one = InputColumn.PowerOfTen(column.Decimals);
        string[] words = (column.Kind, language) switch
        {
            (TypeKind.YesNo, Language.Chinese) => ["否", "是"],
            (TypeKind.YesNo, _) => ["no", "yes"],
            (_, Language.Chinese) => [.. column.ChoiceNames],
            _ => [.. column.Choices],
        };
        _words = Array.ConvertAll(words, Encoding.UTF8.GetBytes);
    }

    /// <summary>Writes a cell.</summary>
    /// <returns>The bytes written.</returns>
    public int Write(long cell, Span<byte> to) => cell switch
    {
        CellCode.Blank => 0,
        CellCode.Unreadable => Copy("?"u8, to),
        CellCode.TooFine => Copy("1.00001"u8, to),
        _ => WriteValue(cell, to),
    };

    private int WriteValue(long cell, Span<byte> to) => _kind switch
    {
        TypeKind.Number => WriteNumber(cell, to),
        TypeKind.Month => WriteMonth((int)cell, to),
        TypeKind.Date => WriteDay((int)cell, to),
        TypeKind.Region => WriteDigits(cell, 6, to),
        _ => Copy(_words[cell], to),
    };

    private int WriteNumber(long cell, Span<byte> to)
    {
        int sign = 0;
        if (cell < 0)
        {
            to[sign++] = (byte)'-';
            cell = -cell;
        }

        (long whole, long part) = Math.DivRem(cell, _one);
        _ = Utf8Formatter.TryFormat(whole, to[sign..], out int length);
        length += sign;
        if (_decimals > 0)
        {
            to[length++] = (byte)'.';
            length += WriteDigits(part, _decimals, to[length..]);
        }

        return length;
    }

    private static int WriteMonth(int month, Span<byte> to)
    {
        WriteDigits(month / 12, 4, to);
        to[4] = (byte)'-';
        WriteDigits((month % 12) + 1, 2, to[5..]);
        return 7;
    }

    private static int WriteDay(int day, Span<byte> to)
    {
        DateOnly date = DateOnly.FromDayNumber(day);
        WriteMonth(Months.Of(date.Year, date.Month), to);
        to[7] = (byte)'-';
        WriteDigits(date.Day, 2, to[8..]);
        return 10;
    }

    private static int WriteDigits(long value, int digits, Span<byte> to)
    {
        for (int i = digits - 1; i >= 0; i--)
        {
            to[i] = (byte)('0' + (value % 10));
            value /= 10;
        }

        return digits;
    }

    private static int Copy(ReadOnlySpan<byte> text, Span<byte> to)
    {
        text.CopyTo(to);
        return text.Length;
    }
}
