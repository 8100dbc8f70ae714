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

    /// <summary>A yes/no as it reads: 符合条件：是, eligible: yes.</summary>
    public string YesNo(Term term, bool value) => Pick($"{Name(term)}：{(value ? "是" : "否")}", $"{Name(term)}: {(value ? "yes" : "no")}");

    /// <summary>A value beside the name of its term: 省级负担 每月 85.20 元.</summary>
    public string Named(Term term, TermValue value)
    {
        if (term.Type.Kind == TypeKind.YesNo)
        {
            return YesNo(term, value.Number.Sign != 0);
        }

        string text = value.Rows is null ? Amount(value.Number, term.Type) : value.ToText(language);
        return $"{Name(term)} {text}";
    }

    /// <summary>When a law is in force: 适用 2001-07 至 2005-12, in force 2006-01 and after.</summary>
    public string Period(InForce period)
    {
        string from = Month(period.From);
        return period.To is { } to
            ? Pick($"适用 {from} 至 {Month(to)}", $"in force {from} to {Month(to)}")
            : Pick($"适用 {from} 起", $"in force from {from}");
    }

    private static string Month(NodaTime.YearMonth month) => month.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    /// <summary>Names after a no: 甲、乙、丙; a, b or c.</summary>
    public string AnyOf(IEnumerable<Term> terms)
    {
        string[] names = [.. terms.Select(Name)];
        return IsChinese || names.Length == 1 ? string.Join('、', names) : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }

    /// <summary>Text of a document as a sentence: with a stop at its end.</summary>
    public string Sentence(string text) => text.Length > 0 && text[^1] is '。' or '！' or '？' or '.' ? text : text + Pick("。", ".");

    /// <summary>What a 必须 or 提示 that does not hold says: its own words, or that it is not met.</summary>
    public string Unmet(PolicySet set, Term rule)
    {
        string name = Name(rule);
        if (!IsChinese && set.EnglishMessageOf(rule) is { } english)
        {
            return english;
        }

        return set.MessageOf(rule) is { Length: > 0 } message
            ? Pick(message, $"{name}: {message}")
            : Pick($"没有满足“{name}”", $"'{name}' is not met");
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
        string kind = EvidenceKind(evidence);
        return evidence.Reason.Length == 0 ? kind : $"{kind}{Pick("：", ": ")}{evidence.Reason}";
    }

    /// <summary>How well a value is known, without the reason.</summary>
    public string EvidenceKind(Evidence evidence) => evidence.Kind switch
    {
        Policies.EvidenceKind.Restored => Pick($"由残损文本修复，把握 {Confidence(evidence)}", $"restored from a damaged copy, confidence {Confidence(evidence)}"),
        Policies.EvidenceKind.Illegible => Pick(
            $"原文无法辨认，是候选之一的把握 {Confidence(evidence)}", $"illegible in the source, {Confidence(evidence)} sure that it is one of the candidates"),
        Policies.EvidenceKind.Unverified => Pick($"未核实（{evidence.Grade} 级）", $"unverified (grade {evidence.Grade})"),
        _ => Pick("原文", "as printed"),
    };

    /// <summary>The same in a word or two, to stand in brackets.</summary>
    public string EvidenceShort(Evidence evidence) => evidence.Kind switch
    {
        Policies.EvidenceKind.Restored => Pick($"修复，把握 {Confidence(evidence)}", $"restored, confidence {Confidence(evidence)}"),
        Policies.EvidenceKind.Illegible => Pick("无法辨认", "illegible"),
        Policies.EvidenceKind.Unverified => Pick($"未核实，{evidence.Grade} 级", $"unverified, grade {evidence.Grade}"),
        _ => Pick("原文", "as printed"),
    };

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

    private string Confidence(Evidence evidence) =>
        evidence.Confidence is { } confidence ? ValueText.Write(confidence, Percent, language) : string.Empty;

    private static TermType Percent { get; } =
        TermType.Number(Units.Unit.TryParse("%", out Units.Unit? unit) ? unit : Units.Unit.One);
}
