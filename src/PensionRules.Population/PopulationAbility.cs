using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Population.Lanes;

namespace PensionRules.Population;

/// <summary>
/// Whether a term is population-able: whether columns of people can be calculated, in blocks and in SQL. It is when it rests on no list or
/// worksheet, on no illegible value that is open, and when every quotient by a value of the person is rounded or compared before it is a result.
/// </summary>
public static class PopulationAbility
{
    /// <summary>Why a term is not population-able.</summary>
    /// <param name="set">The law.</param>
    /// <param name="term">A term of it.</param>
    /// <returns>The reason and what to do, or null when it is.</returns>
    public static Diagnostic? WhyNot(PolicySet set, Term term)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(term);
        // With every input as a column, also those that a set can work out from rows.
        IEnumerable<Term> needed = set.OrderOf([term, .. set.RequirementTerms], new HashSet<Term>());
        Term[] inputs = [.. needed.Where(t => t.Type.Kind != TypeKind.List && t != term && (t.IsInput || set.DefinitionOf(t) is null))];
        return new PopulationQuestion(set, new PopulationOptions { Columns = [.. inputs.Select(t => t.Id)], Outputs = [term.Id] }).WhyNot(term);
    }

    internal static Diagnostic ToDiagnostic(LaneRefusalException refusal, Term output) => new(
        refusal.Reason switch
        {
            LaneRefusal.List => DiagnosticRules.RestsOnList,
            LaneRefusal.Illegible => DiagnosticRules.RestsOnIllegible,
            LaneRefusal.Quotient => DiagnosticRules.EndsInQuotient,
            LaneRefusal.TooFine => DiagnosticRules.TooFineForColumn,
            _ => DiagnosticRules.DatedByQuotient,
        },
        SourceLocation.None, output, refusal.About, refusal.About.Id);
}
