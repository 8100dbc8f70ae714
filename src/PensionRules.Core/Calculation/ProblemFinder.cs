using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>Names what stands between the data and the required outputs.</summary>
internal sealed class ProblemFinder(PolicySet set)
{
    public Problem Of(InputFault fault) =>
        new(fault.Code, fault.Place?.Path ?? fault.Term?.Id ?? fault.Field, fault.Value, fault.Term is null ? null : ArticleOf(fault.Term), fault.ToText);

    public IEnumerable<Problem> Of(Outcome outcome)
    {
        if (outcome.Refusals.Count > 0)
        {
            return outcome.Refusals.Select(f => OfRequirement(outcome.Derivation, f));
        }

        TermResult[] wanting = [.. outcome.Results.Where(r => r.IsWanting)];
        return wanting.SelectMany(r => r.Missing).Distinct().Select(OfMissing)
            .Concat(wanting.Where(r => r.Missing.Count == 0).Select(r => r.Fault!).Distinct().Select(Of));
    }

    public Problem OfMissing(Term term) => Of(new Fault(FaultKind.Missing, term, string.Empty, term.Location));

    /// <summary>An optional output, or a sheet, that lacks something.</summary>
    public Problem OfLeftOut(TermResult result)
    {
        Fault fault = result.Fault ?? new Fault(FaultKind.Missing, result.Missing[0], string.Empty, result.Term.Location);
        return new Problem(
            fault.Code, result.Term.Id, string.Empty, ArticleOf(result.Term), language => FaultText.Write(fault, result.Missing, language));
    }

    /// <summary>A notice that applies.</summary>
    public Problem OfNotice(Term notice) => new(
        "notice", notice.Id, string.Empty, ArticleOf(notice), language => new Words(language).Unmet(set, notice));

    /// <summary>A value of the law that is open, so that there is more than one outcome.</summary>
    public Problem OfOpen(Term term, IReadOnlyList<string> candidates) => new(
        "illegible", term.Id, string.Empty, ArticleOf(term), language => language == Language.Chinese
            ? $"{term.Name}原文无法辨认，结果不止一种；请看每一种结果，或者选定一个：{string.Join('、', candidates)}"
            : $"'{term.EnglishName}' is illegible in the source and there is more than one outcome; look at each, or choose one: {string.Join(", ", candidates)}");

    private Problem Of(Fault fault) => new(
        fault.Code, fault.Term.Id, string.Empty, ArticleOf(fault.Term), language => FaultText.Write(fault, [], language));

    private Problem OfRequirement(Derivation derivation, Fault fault) => new(
        fault.Code, fault.Term.Id,
        string.Join("; ", GivenFor(derivation, fault.Term).Select(g => $"{g.Key.Id}={g.Value.ToPlainText()}")),
        ArticleOf(fault.Term),
        language => Sentence(
            FaultText.Write(fault, [], language), RequirementReason(derivation, fault.Term, new Words(language)), language));

    private static string RequirementReason(Derivation derivation, Term requirement, Words words) =>
        new WhyNot(derivation, words).ReasonsOfYesNo(requirement).ToText(words);

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
        ?? set.Terms.Select(set.DefinitionOf).OfType<RuleDefinition>().Where(r => r.Uses.Contains(term))
            .OrderBy(r => IndexOf(r.Location.File)).ThenBy(r => r.Location.Line).FirstOrDefault()?.Citation;

    private int IndexOf(string file) => set.Documents.Select(d => d.File).ToList().IndexOf(file);
}
