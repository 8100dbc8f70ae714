using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>One result. There is more than one only where a value of the law is illegible and its candidates lead apart.</summary>
public sealed class Outcome
{
    internal Outcome(Derivation derivation) => Derivation = derivation;

    /// <summary>The candidates that this outcome assumes; empty when nothing is illegible.</summary>
    public IReadOnlyList<Assumption> Assumptions => Derivation.Assumptions;

    /// <summary>The terms asked for, in order.</summary>
    public IReadOnlyList<TermResult> Results => Derivation.Results;

    /// <summary>The requirements (必须) that do not hold; when there is one, no term has a value.</summary>
    public IReadOnlyList<Fault> Refusals => Derivation.Refusals;

    /// <summary>The notices (提示) that apply.</summary>
    public IReadOnlyList<Term> Notices => Derivation.Notices;

    /// <summary>Everything that stands between the data and the required outputs; empty when each of them has a value.</summary>
    public IReadOnlyList<Problem> Problems => [.. new ProblemFinder(Derivation.PolicySet).Of(this)];

    /// <summary>Optional outputs that have no value because something for them was not given: the field is the output, the text names what it lacks.</summary>
    public IReadOnlyList<Problem> LeftOut
    {
        get
        {
            ProblemFinder finder = new(Derivation.PolicySet);
            IEnumerable<TermResult> rows = Results.Where(r => r.Value is { Rows: not null } && r.Missing.Count > 0);
            return [.. Explanations.LeftOut.Lacking(Derivation.NotCalculated).Concat(rows).Select(finder.OfLeftOut)];
        }
    }

    /// <summary>The notices (提示) that apply, with what they say; their code is <c>notice</c>.</summary>
    public IReadOnlyList<Problem> NoticeTexts => [.. Notices.Select(new ProblemFinder(Derivation.PolicySet).OfNotice)];

    /// <summary>How it all came about.</summary>
    public Derivation Derivation { get; }

    /// <summary>The result of a term that was asked for.</summary>
    /// <param name="term">Its Chinese name or id.</param>
    /// <exception cref="KeyNotFoundException">The term was not asked for.</exception>
    public TermResult this[string term] => Results.FirstOrDefault(r => r.Term.Id == term || r.Term.Name == term)
        ?? throw new KeyNotFoundException($"'{term}' was not asked for; there are: {string.Join(", ", Results.Select(r => r.Term.Id))}.");

    internal bool HasSameResults(Outcome other) => Results.Zip(other.Results).All(p =>
        Equals(p.First.Value, p.Second.Value) && p.First.Fault?.Kind == p.Second.Fault?.Kind);
}
