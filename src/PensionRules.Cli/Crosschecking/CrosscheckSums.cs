using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Cli.Crosschecking;

/// <summary>Adds up what follows, over everybody.</summary>
internal sealed class CrosscheckSums
{
    public long PaidTwice { get; private set; }

    public long DrawnTwice { get; private set; }

    public long WithFindings { get; private set; }

    /// <summary>The sums of months and amounts, by term.</summary>
    public Dictionary<Term, Rational> Totals { get; } = [];

    public void Add(Judgement judgement)
    {
        PaidTwice += judgement.PaidTwice.Count > 0 ? 1 : 0;
        DrawnTwice += judgement.DrawnTwice.Count > 0 ? 1 : 0;
        WithFindings += judgement.Findings.Count > 0 ? 1 : 0;
        foreach ((Term term, TermValue value) in judgement.Values.Where(v => v.Key.Type.Kind == TypeKind.Number))
        {
            Totals[term] = Totals.GetValueOrDefault(term, Rational.Zero) + value.Number;
        }
    }
}
