using System.Text;
using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Population.Csv;

/// <summary>Writes the values of an output as <see cref="OutputColumn.ToText"/> does, as bytes; yes and no in the language of the header.</summary>
internal sealed unsafe class ResultColumn
{
    private const int MostDigits = 48;

    private readonly OutputColumn _column;
    private readonly ResultKind _kind;
    private readonly int _scale;
    private readonly int _leastDecimals;
    private readonly long _factor = 1;
    private readonly byte[][] _words = [];

    /// <summary>Creates the writer of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="coding">The encoding of the file.</param>
    /// <param name="isChinese">Whether yes and no are written as 是 and 否.</param>
    public ResultColumn(OutputColumn column, TextCoding coding, bool isChinese)
    {
        _column = column;
        TermType type = column.Term.Type;
        _scale = ScaleOf(column.Denominator);
        if (type.Kind == TypeKind.Number && _scale >= 0)
        {
            _leastDecimals = type.IsMoney ? 2 : 0;
            _kind = type.IsMoney && _scale <= 2 ? ResultKind.Hundredths : ResultKind.Scaled;
            _factor = _kind == ResultKind.Hundredths ? InputColumn.PowerOfTen(2 - _scale) : 1;
        }
        else if (type.Kind is TypeKind.Choice or TypeKind.YesNo)
        {
            int count = type.Choice?.Values.Count ?? 2;
            bool isChineseWord = isChinese && type.Kind == TypeKind.YesNo;
            _words = [.. Enumerable.Range(0, count).Select(i => coding.Bytes(isChineseWord ? ValueText.Write(i, type, Language.Chinese) : column.ToText(i)))];
            _kind = ResultKind.Word;
        }

        Width = Math.Max(MostDigits, _words.Select(w => w.Length).DefaultIfEmpty().Max());
    }

    /// <summary>Whether its values are hundredths as they stand: amounts in fen.</summary>
    public bool IsFen => _kind == ResultKind.Hundredths && _factor == 1;

    /// <summary>The most bytes that a value takes.</summary>
    public int Width { get; }

    /// <summary>Writes a value.</summary>
    /// <param name="to">Where to; <see cref="Width"/> bytes are there.</param>
    /// <param name="value">The value; not blank.</param>
    /// <returns>The place behind it.</returns>
    public byte* Write(byte* to, long value) => _kind switch
    {
        ResultKind.Hundredths => DigitWriter.Hundredths(to, value * _factor),
        ResultKind.Scaled => DigitWriter.Scaled(to, value, _scale, _leastDecimals),
        ResultKind.Word => Copy(to, _words[value]),
        _ => Copy(to, Encoding.UTF8.GetBytes(_column.ToText(value))),
    };

    // The power of ten that a denominator is, or −1.
    private static int ScaleOf(long denominator)
    {
        int scale = 0;
        while (denominator % 10 == 0)
        {
            denominator /= 10;
            scale++;
        }

        return denominator == 1 ? scale : -1;
    }

    private static byte* Copy(byte* to, ReadOnlySpan<byte> text)
    {
        text.CopyTo(new Span<byte>(to, text.Length));
        return to + text.Length;
    }
}
