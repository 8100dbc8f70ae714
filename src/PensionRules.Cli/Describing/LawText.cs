using System.Globalization;
using System.Text;
using PensionRules.Cli.Output;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Cli.Describing;

/// <summary>Values of the law as people read them.</summary>
internal static class LawText
{
    public static string Candidates(LawRow row, TermType type, Language language) => string.Join(
        language == Language.Chinese ? " 或 " : " or ", row.Candidates.Select(c => ValueText.Write(c, type, language)));

    public static string Key(LawKey key, in Rational value, Language language)
    {
        string text = ValueText.Write(value, key.Type, language);
        return (key.IsFrom, language) switch { (false, _) => text, (_, Language.Chinese) => $"{text} 起", _ => $"{text} on" };
    }

    public static string Keys(LawTable table, LawRow row, Language language) =>
        string.Join(", ", table.Keys.Select((k, i) => Key(k, row.Keys[i], language)));

    public static string Range(Term term, Language language) => term.Range is { } range
        ? $"{Number(range.Low, term.Type, language)} .. {Number(range.High, term.Type, language)}"
        : string.Empty;

    public static string Step(Term term, Language language) => term.Step is { } step ? Number(step, term.Type, language) : string.Empty;

    // The unit stands beside it.
    private static string Number(in Rational value, TermType type, Language language)
    {
        StringBuilder text = new();
        ValueText.Append(text, value, type, language, hasUnit: false);
        return text.ToString();
    }

    // Where a value comes from when that is not the document itself, and how well it is known.
    public static string Source(LawRow row, Language language)
    {
        string published = row.Published?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
        string evidence = EvidenceText.Write(row.Evidence, language);
        return string.Join("; ", new[] { row.Document ?? string.Empty, published, evidence }.Where(t => t.Length > 0));
    }

    public static string Article(Citation citation, Language language)
    {
        string ids = citation.RuleIds.Count > 0 ? $" [{string.Join(' ', citation.RuleIds)}]" : string.Empty;
        string mark = (citation.IsUnverified, language) switch
        {
            (false, _) => string.Empty,
            (_, Language.Chinese) => "（未核实）",
            _ => " (unverified)",
        };
        return $"{citation}{ids}{mark}";
    }
}
