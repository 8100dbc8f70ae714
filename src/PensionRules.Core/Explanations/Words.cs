using System.Globalization;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>The fixed phrases of explanations in a language.</summary>
internal sealed class Words(Language language)
{
    public Language Language => language;

    public bool IsChinese => language == Language.Chinese;

    public string Pick(string chinese, string english) => IsChinese ? chinese : english;

    public string Comma => Pick("、", ", ");

    /// <summary>An amount as a person says it: 每月 550.00 元, 550.00 yuan a month.</summary>
    public string Amount(in Rational value, TermType type)
    {
        if (!type.IsMoney)
        {
            return ValueText.Write(value, type, language);
        }

        System.Text.StringBuilder text = new();
        string per = type.Unit!.Text switch
        {
            "元/月" => Pick("每月 ", " a month"),
            "元/年" => Pick("每年 ", " a year"),
            _ => string.Empty,
        };
        if (per.Length == 0)
        {
            return ValueText.Write(value, type, language);
        }

        text.Append(IsChinese ? per : string.Empty);
        ValueText.Append(text, value, type, language, hasUnit: false);
        return text.Append(IsChinese ? " 元" : " yuan" + per).ToString();
    }

    public string Rounding(Rounding rounding, TermType type)
    {
        // The step is in base units; what is shown in another unit has its step in that unit too.
        string step = type.Unit!.Scale == Rational.One ? rounding.Step.ToString() : ValueText.Write(rounding.Step, type, language);
        return rounding.Mode switch
        {
            RoundingMode.HalfUp => Pick($"四舍五入到 {step}", $"rounded half up to {step}"),
            RoundingMode.Up => Pick($"进一到 {step}", $"rounded up to {step}"),
            _ => Pick($"舍去到 {step}", $"rounded down to {step}"),
        };
    }

    public string Evidence(Evidence evidence)
    {
        string confidence = evidence.Confidence is { } c ? ValueText.Write(c, Percent, language) : string.Empty;
        string kind = evidence.Kind switch
        {
            EvidenceKind.Restored => Pick($"由残损文本修复，把握 {confidence}", $"restored from a damaged copy, confidence {confidence}"),
            EvidenceKind.Illegible => Pick($"原文无法辨认，把握 {confidence}", $"illegible in the source, confidence {confidence}"),
            EvidenceKind.Unverified => Pick($"未核实（{evidence.Grade} 级）", $"unverified (grade {evidence.Grade})"),
            _ => Pick("原文", "as printed"),
        };
        return evidence.Reason.Length == 0 ? kind : $"{kind}{Pick("：", ": ")}{evidence.Reason}";
    }

    public string Cite(Citation citation) => citation.TextIn(language, WriteCitation);

    private string WriteCitation(Citation citation)
    {
        string rules = citation.RuleIds.Count == 0 ? string.Empty : $" [{string.Join(' ', citation.RuleIds)}]";
        string mark = citation.IsUnverified ? Pick("（未核实）", " (unverified)") : string.Empty;
        return $"{citation}{rules}{mark}";
    }

    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Name(Term term, Language language) => language == Language.Chinese ? term.Name : term.EnglishName;

    public string Name(Term term) => Name(term, language);

    public static string Symbol(BinaryOperator op) => Spelling.Text(op);

    private static TermType Percent { get; } =
        TermType.Number(Units.Unit.TryParse("%", out Units.Unit? unit) ? unit : Units.Unit.One);
}
