using PensionRules.Calculation;
using PensionRules.Explanations;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Cli.Checking;

/// <summary>How the figures that a case did not expect came about, in one outcome.</summary>
internal sealed class FailureSteps(CaseResult result, Outcome outcome, Language language)
{
    private readonly Term[] _terms = [.. result.Failures.SelectMany(f => f.Terms).Distinct()];

    private Derivation Derivation => outcome.Derivation;

    /// <summary>The requirements that do not hold, or else the notices that differ, with the tests that decided.</summary>
    public IEnumerable<string> Reasons
    {
        get
        {
            IEnumerable<Term> rules = outcome.Refusals.Count > 0 ? outcome.Refusals.Select(r => r.Term) : _terms.Where(IsNotice);
            return rules.Select(r => Derivation.WhyLine(r, language));
        }
    }

    /// <summary>The steps that lead to the figures, each after what it rests on.</summary>
    public IReadOnlyList<DerivationStep> Steps => Derivation.StepsTo(_terms);

    public string ToLine(DerivationStep step) => Derivation.ToLine(step, language);

    private bool IsNotice(Term term) => Derivation.PolicySet.DefinitionOf(term) is RuleDefinition { Rule.Kind: RuleKind.Notice };
}
