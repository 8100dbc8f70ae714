using System.Diagnostics.CodeAnalysis;
using PensionRules.Numerics;

namespace PensionRules.Units;

/// <summary>
/// A unit as a document writes it: 元/月, %/年, 万人 … A dimension, and the factor from the written number to the
/// base unit (1/100 for %). 月, 年 and 日 never convert into each other.
/// </summary>
public sealed record Unit
{
    private Unit(string text, Dimension dimension, Rational scale)
    {
        Text = text;
        Dimension = dimension;
        Scale = scale;
    }

    /// <summary>A plain number.</summary>
    public static Unit One { get; } = new("1", Dimension.None, Rational.One);

    /// <summary>The spelling in the document, in Chinese.</summary>
    public string Text { get; }

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>One of this unit in base units: 1/100 for %, 10 000 for 万元.</summary>
    public Rational Scale { get; }

    /// <summary>The unit of a dimension, at scale 1.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The unit.</returns>
    public static Unit Of(Dimension dimension) => new(UnitText.Write(dimension), dimension, Rational.One);

    /// <summary>The spelling in a language: <c>元/月</c> or <c>yuan/month</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The spelling.</returns>
    public string ToText(Language language) => language == Language.Chinese ? Text : English();

    /// <summary>Reads a unit: <c>1</c>, <c>[万|亿] base {(/|·) base}</c> or <c>%|‰ {/ base}</c> with the bases 元 月 年 岁 日 人.</summary>
    /// <param name="text">The spelling.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <returns>Whether the text is a unit.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        if (text == "1")
        {
            unit = One;
            return true;
        }

        int length = Match(text, out Dimension dimension, out Rational scale);
        if (length == 0 || length != text.Length)
        {
            return false;
        }

        unit = new Unit(text.Replace('％', '%'), dimension, scale);
        return true;
    }

    // The longest unit that the text starts with and that no letter or digit runs on from; 0 when there is none.
    internal static int Match(ReadOnlySpan<char> text, out Dimension dimension, out Rational scale)
    {
        dimension = default;
        scale = Rational.One;
        int at = 0;
        bool isProportion = false;
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] is '%' or '％' or '‰')
        {
            scale = text[0] == '‰' ? Rational.One / 1000 : Rational.One / 100;
            isProportion = true;
            at = 1;
        }
        else
        {
            if (text[0] is '万' or '亿')
            {
                scale = text[0] == '万' ? 10_000 : 100_000_000;
                at = 1;
            }

            if (!IsBase(text, at))
            {
                return 0;
            }

            dimension = Base(text[at]);
            at++;
        }

        while (at + 1 < text.Length && (text[at] == '/' || (text[at] == '·' && !isProportion)) && IsBase(text, at + 1))
        {
            dimension = text[at] == '/' ? dimension / Base(text[at + 1]) : dimension * Base(text[at + 1]);
            at += 2;
        }

        return at;
    }

    private static bool IsBase(ReadOnlySpan<char> text, int at) => at < text.Length
        && "元月年岁日人".Contains(text[at])
        && (at + 1 == text.Length || !(char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '_'));

    private static Dimension Base(char letter) => letter switch
    {
        '元' => new Dimension(Yuan: 1),
        '月' => new Dimension(Month: 1),
        '年' or '岁' => new Dimension(Year: 1),
        '日' => new Dimension(Day: 1),
        _ => new Dimension(Person: 1),
    };

    private string English()
    {
        if (Text[0] is '%' or '‰')
        {
            string rest = UnitText.Write(Dimension, english: true);
            return Text[0] + (rest == "1" ? string.Empty : rest[1..]);
        }

        string prefix = Text[0] switch { '万' => "10,000 ", '亿' => "100,000,000 ", _ => string.Empty };
        return prefix + UnitText.Write(Dimension, english: true);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
