using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>Names what stands between the data and the required outputs.</summary>
internal sealed class ProblemFinder(PolicySet set)
{
    public Problem Of(InputFault fault) =>
        new(fault.Code, fault.Term?.Id ?? fault.Field, fault.Value, fault.Term is null ? null : ArticleOf(fault.Term), fault.ToText);

    public IEnumerable<Problem> Of(Outcome outcome)
    {
        if (outcome.Refusals.Count > 0)
        {
            return outcome.Refusals.Select(f => OfRequirement(outcome.Derivation, f));
        }

        TermResult[] wanting = [.. outcome.Results.Where(r => r.IsWanting)];
        return wanting.SelectMany(r => r.Missing).Distinct().Select(t => Of(new Fault(FaultKind.Missing, t, string.Empty, t.Location)))
            .Concat(wanting.Where(r => r.Missing.Count == 0).Select(r => r.Fault!).Distinct().Select(Of));
    }

    private Problem Of(Fault fault) => new(
        fault.Code, fault.Term.Id, string.Empty, ArticleOf(fault.Term), language => FaultText.Write(fault, [], language));

    private Problem OfRequirement(Derivation derivation, Fault fault) => new(
        fault.Code, fault.Term.Id,
        string.Join("; ", GivenFor(derivation, fault.Term).Select(g => $"{g.Key.Id}={g.Value.ToPlainText()}")),
        ArticleOf(fault.Term),
        language => Sentence(
            FaultText.Write(fault, [], language), new WhyNot(derivation, new Words(language)).RequirementReason(fault.Term), language));

    private static string Sentence(string what, string why, Language language)
    {
        string colon = language == Language.Chinese ? "：" : ": ";
        return why.Length == 0 ? what : what + colon + why;
    }

    private IEnumerable<KeyValuePair<Term, TermValue>> GivenFor(Derivation derivation, Term requirement)
    {
        HashSet<Term> used = [.. set.OrderOf([requirement], derivation.Given.Keys.ToHashSet())];
        return derivation.Given.Where(g => used.Contains(g.Key));
    }

    // What a person gives has no article of its own: it is that of the first rule that reads it.
    private Citation? ArticleOf(Term term) => set.DefinitionOf(term)?.Citation
        ?? set.Terms.Select(set.DefinitionOf).OfType<RuleDefinition>().FirstOrDefault(r => r.Uses.Contains(term))?.Citation;
}
