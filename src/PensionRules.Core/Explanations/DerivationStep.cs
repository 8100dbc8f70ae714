using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>A step of a derivation: a term on the path that was really taken.</summary>
public sealed class DerivationStep
{
    internal DerivationStep(Term term, Definition? definition)
    {
        Term = term;
        Definition = definition;
    }

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>What defines it; null when the caller gave it.</summary>
    public Definition? Definition { get; }

    /// <summary>Its value; null when there is a fault.</summary>
    public TermValue? Value { get; internal init; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public Fault? Fault { get; internal init; }

    /// <summary>The exact value before rounding; null when nothing was rounded.</summary>
    public Rational? Exact { get; internal init; }

    /// <summary>The rounding, or null.</summary>
    public Rounding? Rounding { get; internal init; }

    /// <summary>The article; null for what the caller gave.</summary>
    public Citation? Citation => Definition?.Citation;

    /// <summary>The row of the law that a parameter or table took; null for rules.</summary>
    public LawRow? Row { get; internal init; }

    /// <summary>The arm of the rule that gave the value; −1 when none did.</summary>
    public int Arm { get; internal init; } = -1;

    /// <summary>The rows of tables that the formula looked up, with their terms.</summary>
    public IReadOnlyList<KeyValuePair<Term, LawRow>> Lookups { get; internal init; } = [];

    /// <summary>The terms it rests on, on the path taken.</summary>
    public IReadOnlyList<Term> Uses { get; internal init; } = [];

    /// <summary>The doubtful values of the law that it takes itself.</summary>
    public IEnumerable<KeyValuePair<Term, Evidence>> Doubts =>
        DoubtfulRows.Select(d => new KeyValuePair<Term, Evidence>(d.Key, d.Value.Evidence));

    internal IEnumerable<KeyValuePair<Term, LawRow>> DoubtfulRows
    {
        get
        {
            if (Row is { Evidence.IsDoubtful: true })
            {
                yield return new(Term, Row);
            }

            foreach (KeyValuePair<Term, LawRow> lookup in Lookups)
            {
                if (lookup.Value.Evidence.IsDoubtful)
                {
                    yield return lookup;
                }
            }
        }
    }

    internal bool MayHaveDoubts => Row is { Evidence.IsDoubtful: true } || Lookups.Count > 0;

    internal Expression? Formula => Definition is RuleDefinition rule && Arm >= 0 ? rule.Rule.Arms[Arm].Value : null;
}
