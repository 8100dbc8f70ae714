using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Something of the law that is in doubt and that results may rest on, whoever the person is: a formula, or values of a parameter or table.</summary>
public sealed class Caveat
{
    private readonly Citation _citation;
    private readonly LawTable? _table;
    private readonly IReadOnlyList<LawRow> _rows;

    internal Caveat(Term term, Citation citation, LawTable? table, IReadOnlyList<LawRow> rows)
    {
        Term = term;
        _citation = citation;
        _table = table;
        _rows = rows;
    }

    /// <summary>The term: the parameter or table, or the first that an unverified article calculates.</summary>
    public Term Term { get; }

    /// <summary>How well the values are known, and why; null for formulas whose article is marked as unverified.</summary>
    public Evidence? Evidence => _rows.Count == 0 ? null : _rows[0].Evidence;

    /// <summary>What is in doubt, and why, in the words of an explanation.</summary>
    /// <param name="language">The language; reasons are those of the document.</param>
    /// <returns>One line, without a stop at its end.</returns>
    public string ToText(Language language)
    {
        Words words = new(language);
        return Evidence is { } evidence ? Values(words) + DoubtText.Evidence(evidence, words) : DoubtText.Formula(_citation, words);
    }

    /// <inheritdoc/>
    public override string ToString() => ToText(Language.English);

    // Several values are told by the keys of the first and the last.
    private string Values(Words words)
    {
        if (_table!.Keys.Count == 0)
        {
            return DoubtText.Value(Term, _rows[0], words);
        }

        string first = Keys(_rows[0], words);
        if (_rows.Count == 1)
        {
            return DoubtText.Value(Term, _rows[0], words) + words.Pick($"（{first}）", $" ({first})");
        }

        string last = Keys(_rows[^1], words);
        string name = words.Name(Term);
        return words.Pick($"{name}（{Words.Count(_rows.Count)} 个值，{first} … {last}）", $"{name} ({Words.Count(_rows.Count)} values, {first} … {last})");
    }

    private string Keys(LawRow row, Words words) => LawKeyText.Write(_table!.Keys, row.Keys, words.Language);
}
