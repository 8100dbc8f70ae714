using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>What stands between a person's data and an amount: a value that cannot be right, one that is missing, a requirement that does not hold.</summary>
public sealed class Problem
{
    private readonly Func<Language, string> _text;

    internal Problem(string code, string field, string value, Citation? article, Func<Language, string> text)
    {
        Code = code;
        Field = field;
        Value = value;
        Article = article;
        _text = text;
    }

    /// <summary>
    /// The stable code: <c>PRnnnn</c> for a value that cannot be right and for a law that was not found, otherwise the word of the fault
    /// (<c>missing</c>, <c>requirement</c>, <c>refused</c> …, see <see cref="Fault.Code"/>), or <c>illegible</c> where a value of the law is open.
    /// </summary>
    public string Code { get; }

    /// <summary>
    /// The id of the term: the field that is wrong or missing, the requirement, the output without a value; in a row of a list <c>entries[3].amount</c>,
    /// the first row being 1. A name that is no term stands as it was given.
    /// </summary>
    public string Field { get; }

    /// <summary>The value as given; for a requirement what it looked at, as <c>id=value</c>; empty when there is none.</summary>
    public string Value { get; }

    /// <summary>The article that asks for the field; null when none does.</summary>
    public Citation? Article { get; }

    /// <summary>What is wrong and what to do, for a person.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string ToText(Language language) => _text(language);

    /// <summary>A problem with choosing the law.</summary>
    internal static Problem Of(Diagnostic diagnostic) => new(diagnostic.Code, string.Empty, string.Empty, null, diagnostic.Message);

    /// <summary>A value of the law that is open.</summary>
    internal static Problem Open(PolicySet set, Term term, IReadOnlyList<TermValue> candidates) =>
        new ProblemFinder(set).OfOpen(term, [.. candidates.Select(c => c.ToPlainText())]);

    /// <inheritdoc/>
    public override string ToString() => $"{Code} {Field}: {ToText(Language.English)}";
}
