using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>How what is in doubt is worded, in explanations of a person and beside the results of many.</summary>
internal static class DoubtText
{
    public static string Formula(Citation citation, Words words) =>
        words.Pick($"“{citation.Article}”的公式未核实", $"the formula of '{citation.Article}' is unverified");

    /// <summary>A value with its name: 过渡系数 1.2%/年.</summary>
    public static string Value(Term term, LawRow row, Words words) =>
        $"{words.Name(term)} {ValueText.Write(row.Candidates[0], term.Type, words.Language)}".TrimEnd();

    /// <summary>How well it is known, and why: what follows the value.</summary>
    public static string Evidence(Evidence evidence, Words words) => words.Pick("，", ", ") + words.EvidenceKind(evidence) + Why(evidence, words);

    public static string Why(Evidence evidence, Words words) => evidence.Reason.Length == 0 ? string.Empty : words.Pick("：", ": ") + evidence.Reason;
}
