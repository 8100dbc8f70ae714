using System.Globalization;
using System.Text;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Cli.WhatIf;

/// <summary>Writes the figures of a report: exact amounts with every digit; means, medians and shares rounded half up to two decimals.</summary>
internal sealed class WhatIfNumbers(TermType type, Language language)
{
    /// <summary>What stands where there is no figure.</summary>
    public const string None = "–";

    private static readonly Rational Hundredth = Rational.Create(1, 100);

    private int LeastDecimals => type.IsMoney ? 2 : 0;

    /// <summary>The unit, empty for a plain number.</summary>
    public string Unit => type.Unit!.Text == "1" ? string.Empty : type.Unit.ToText(language);

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static Rational? Rounded(Rational? value) => value is { } known ? Rational.Round(known, Hundredth, RoundingMode.HalfUp) : null;

    /// <summary>A share in hundredths, rounded.</summary>
    public static Rational? PercentOf(Rational? share) => share is { } known ? Rounded(known * 100) : null;

    public static Rational? PercentOf(long part, long whole) => whole == 0 ? null : Rounded(Rational.Create(part, whole) * 100);

    /// <summary>A share for people: 12.34%.</summary>
    public static string Percent(Rational? percent) => percent is { } known ? Digits(known, 2, isGrouped: true) + "%" : None;

    /// <summary>A share of a change, with its sign.</summary>
    public static string SignedPercent(Rational? percent) => percent is { } known ? Sign(known) + Percent(known) : None;

    /// <summary>An amount: 1,234.50.</summary>
    public string Amount(Rational value) => Digits(value, LeastDecimals, isGrouped: true);

    /// <summary>A change, with its sign: +12.00.</summary>
    public string Change(Rational value) => Sign(value) + Amount(value);

    /// <summary>A mean or median change, rounded.</summary>
    public string RoundedChange(Rational? value) => Rounded(value) is { } known ? Change(known) : None;

    public string WithUnit(string figure) => Unit.Length == 0 ? figure : $"{figure} {Unit}";

    /// <summary>A number as programs read it: no separators.</summary>
    public string Plain(Rational value) => Plain(value, LeastDecimals);

    public static string Plain(Rational value, int leastDecimals) => Digits(value, leastDecimals, isGrouped: false);

    private static string Sign(Rational value) => value.Sign > 0 ? "+" : string.Empty;

    private static string Digits(Rational value, int leastDecimals, bool isGrouped)
    {
        StringBuilder text = new();
        ValueText.AppendDigits(text, value, leastDecimals, isGrouped);
        return text.ToString();
    }
}
