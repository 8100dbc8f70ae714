using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Population;

namespace PensionRules.Cli.Describing;

/// <summary>Which outputs can be calculated for a population, each found out once.</summary>
internal sealed class PopulationNeeds(PolicySet set)
{
    private readonly Dictionary<Term, Diagnostic?> _whyNot = [];

    /// <summary>Why a term cannot be calculated in bulk, or null when it can.</summary>
    public Diagnostic? WhyNot(Term term)
    {
        if (!_whyNot.TryGetValue(term, out Diagnostic? why))
        {
            _whyNot[term] = why = PopulationAbility.WhyNot(set, term);
        }

        return why;
    }
}
