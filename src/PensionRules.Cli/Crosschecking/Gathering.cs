using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Crosschecking;

/// <summary>Gathers what the policy sets say of one person.</summary>
internal sealed class Gathering(PersonRows person)
{
    private readonly List<Citation> _articles = [];

    public List<IBilingual> Findings { get; } = [];

    public Dictionary<Term, TermValue> Values { get; } = [];

    public IReadOnlyList<MonthSpan> PaidTwice { get; set; } = [];

    public IReadOnlyList<MonthSpan> DrawnTwice { get; set; } = [];

    /// <summary>Takes the values of a calculation and the reasons for those that it has not. False when it has none at all.</summary>
    public bool Take(CalculationResult result)
    {
        if (result.InputFaults.Count > 0)
        {
            Findings.AddRange(result.InputFaults.Select(f => new DiagnosticText(f.Diagnostic)));
            return false;
        }

        Outcome outcome = result.Single;
        Findings.AddRange(outcome.Problems.DistinctBy(p => (p.Code, p.Field)).Select(p => new BothLanguages(p.ToText(Language.Chinese), p.ToText(Language.English))));
        foreach (TermResult term in outcome.Results.Where(r => r.Value is not null))
        {
            Values[term.Term] = term.Value!;
            if (result.PolicySet.DefinitionOf(term.Term)?.Citation is { } article && term.Value!.Rows is null && term.Value.Number.Sign != 0)
            {
                _articles.Add(article);
            }
        }

        return outcome.Refusals.Count == 0;
    }

    public TermValue? Rows(string id) => Values.FirstOrDefault(v => v.Key.Id == id).Value;

    public bool Says(string id, string choice) => Rows(id)?.ToChoice().Id == choice;

    public Judgement ToJudgement(IReadOnlyList<Term> terms) => new(
        person, PaidTwice, DrawnTwice, Values.Where(v => terms.Contains(v.Key)).ToDictionary(), [.. _articles.Distinct()], [.. Findings.DistinctBy(f => f.ToText(Language.English))]);
}
