using System.Globalization;
using System.Numerics;
using System.Text;
using PensionRules.Building;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Units;

namespace PensionRules.Evaluation;

/// <summary>Writes values for people: thousands separators, two decimals for money, the unit.</summary>
internal static class ValueText
{
    private const int ShownDigits = 6;

    public static string Write(in Rational value, TermType type, Language language)
    {
        StringBuilder text = new();
        Append(text, value, type, language);
        return text.ToString();
    }

    public static void Append(StringBuilder text, in Rational value, TermType type, Language language, bool hasUnit = true)
    {
        switch (type.Kind)
        {
            case TypeKind.Number:
                AppendNumber(text, value, type.Unit!, language, hasUnit);
                break;
            case TypeKind.YesNo:
                text.Append((value.Sign != 0, language) switch
                {
                    (true, Language.Chinese) => "是",
                    (true, _) => "yes",
                    (false, Language.Chinese) => "否",
                    _ => "no",
                });
                break;
            case TypeKind.Region:
                text.Append(Code(value, type, language));
                if (RegionRegister.BuiltIn.TryGet(Code(value, type, language), out Region? region))
                {
                    text.Append(' ').Append(region.Name(language));
                }

                break;
            default:
                text.Append(Code(value, type, language));
                break;
        }
    }

    /// <summary>A value as programs and files write it: no separators, no unit.</summary>
    public static string Plain(in Rational value, TermType type)
    {
        if (type.Kind == TypeKind.YesNo)
        {
            return Write(value, type, Language.English);
        }

        if (type.Kind != TypeKind.Number)
        {
            return Code(value, type, Language.English);
        }

        StringBuilder text = new();
        AppendDigits(text, value / type.Unit!.Scale, type.IsMoney ? 2 : 0, isGrouped: false);
        return text.ToString();
    }

    private static string Code(in Rational value, TermType type, Language language) => type.Kind switch
    {
        TypeKind.Date => ScalarCode.Date(value).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        TypeKind.Month => ScalarCode.Month(value).ToString("uuuu-MM", CultureInfo.InvariantCulture),
        TypeKind.Region => ((int)value.Numerator).ToString("D6", CultureInfo.InvariantCulture),
        TypeKind.Choice => type.Choice!.Values[(int)value.Numerator].ToText(language),
        _ => value.ToString(),
    };

    private static void AppendNumber(StringBuilder text, in Rational value, Unit unit, Language language, bool hasUnit)
    {
        AppendDigits(text, value / unit.Scale, unit.Dimension.IsMoney ? 2 : 0, isGrouped: true);
        if (hasUnit && unit != Unit.One)
        {
            text.Append(unit.Text[0] is '%' or '‰' ? string.Empty : " ").Append(UnitOf(value, unit, language));
        }
    }

    // English counts months, years, days and persons in the plural.
    private static string UnitOf(in Rational value, Unit unit, Language language)
    {
        string text = unit.ToText(language);
        if (language == Language.Chinese || value == unit.Scale || !char.IsAsciiLetter(text[0]) || text.StartsWith("yuan", StringComparison.Ordinal))
        {
            return text;
        }

        int end = text.AsSpan().IndexOfAny('/', '·');
        return end < 0 ? text + "s" : text.Insert(end, "s");
    }

    // An endless fraction is cut and ends in …, so that nobody takes it for the value.
    internal static void AppendDigits(StringBuilder text, in Rational value, int leastDecimals, bool isGrouped)
    {
        if (value.IsSmall && value.TryScale(out long scaled, out byte scale) && HasRoom(scaled, leastDecimals - scale))
        {
            while (scale < leastDecimals)
            {
                scaled *= 10;
                scale++;
            }

            while (scale > leastDecimals && scaled % 10 == 0)
            {
                scaled /= 10;
                scale--;
            }

            AppendScaled(text, scaled, scale, isGrouped);
            return;
        }

        (BigInteger numerator, BigInteger denominator) = value.Lowest();
        int digits = Rational.DecimalDigits(denominator);
        int shown = digits is >= 0 and <= 12 ? Math.Max(digits, leastDecimals) : ShownDigits;
        BigInteger all = BigInteger.Abs(numerator) * BigInteger.Pow(10, shown) / denominator;
        string padded = all.ToString(CultureInfo.InvariantCulture).PadLeft(shown + 1, '0');
        text.Append(numerator.Sign < 0 ? "-" : string.Empty);
        AppendGrouped(text, padded.AsSpan(0, padded.Length - shown), isGrouped);
        text.Append(shown == 0 ? string.Empty : ".").Append(padded.AsSpan(padded.Length - shown));
        text.Append(digits is >= 0 and <= 12 ? string.Empty : "…");
    }

    // Whether the decimals that are still to be written fit: at most two.
    private static bool HasRoom(long scaled, int decimals) => decimals <= 0 || Math.Abs(scaled) <= long.MaxValue / 100;

    /// <summary>A scaled integer in digits: as few decimals as it needs, no separators.</summary>
    internal static string Digits(long scaled, int scale)
    {
        while (scale > 0 && scaled % 10 == 0)
        {
            scaled /= 10;
            scale--;
        }

        if (scale == 0)
        {
            return scaled.ToString(CultureInfo.InvariantCulture);
        }

        StringBuilder text = new(24);
        AppendScaled(text, scaled, scale, isGrouped: false);
        return text.ToString();
    }

    private static void AppendScaled(StringBuilder text, long scaled, int scale, bool isGrouped)
    {
        Span<char> digits = stackalloc char[24];
        _ = Math.Abs(scaled).TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        if (scaled < 0)
        {
            text.Append('-');
        }

        if (length <= scale)
        {
            text.Append('0');
        }
        else
        {
            AppendGrouped(text, digits[..(length - scale)], isGrouped);
        }

        if (scale > 0)
        {
            text.Append('.').Append('0', Math.Max(0, scale - length)).Append(digits[Math.Max(0, length - scale)..length]);
        }
    }

    private static void AppendGrouped(StringBuilder text, ReadOnlySpan<char> digits, bool isGrouped)
    {
        for (int i = 0; i < digits.Length; i++)
        {
            if (isGrouped && i > 0 && (digits.Length - i) % 3 == 0)
            {
                text.Append(',');
            }

            text.Append(digits[i]);
        }
    }
}
