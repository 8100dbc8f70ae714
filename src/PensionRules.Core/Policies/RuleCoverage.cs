namespace PensionRules.Policies;

/// <summary>Which rules of the rulebooks the documents of a catalog implement, with what cases, and which are left out, and why.</summary>
public sealed class RuleCoverage
{
    private static readonly RulebookGroup Unlisted = new("没有列入目录的编号", "Ids that no rulebook lists", []);

    private readonly Dictionary<string, List<RuleUse>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _reasons = new(StringComparer.Ordinal);

    private RuleCoverage(PolicyCatalog catalog)
    {
        Dictionary<PolicyDocument, List<PolicyCase>> documents = DocumentsOf(catalog);
        foreach (PolicyDocument document in documents.Keys.OrderBy(d => d.Id.Text, StringComparer.Ordinal))
        {
            Take(document, documents[document]);
        }

        foreach (Rulebook rulebook in catalog.Rulebooks)
        {
            TakeOmitted(rulebook.Document);
        }

        Groups = [.. catalog.Rulebooks.SelectMany(r => r.Groups).Select(g => new CoveredGroup(g, [.. g.Rules.Select(Covered)])), .. Others(catalog)];
        Totals = new RuleTotals([.. Rules]);
    }

    /// <summary>The rules by the headings of the rulebooks; last those that documents name and no rulebook lists, if there are any.</summary>
    public IReadOnlyList<CoveredGroup> Groups { get; }

    /// <summary>Every rule.</summary>
    public IEnumerable<CoveredRule> Rules => Groups.SelectMany(g => g.Rules);

    /// <summary>All of them, counted.</summary>
    public RuleTotals Totals { get; }

    /// <summary>Looks through the documents of a catalog. A case counts for the rules of the heading it stands under; it is not run.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The coverage.</returns>
    public static RuleCoverage Of(PolicyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new RuleCoverage(catalog);
    }

    /// <summary>Finds a rule.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The rule, or null.</returns>
    public CoveredRule? Find(string id) => Rules.FirstOrDefault(r => r.Id == id);

    // What a policy set is made of, whether it has cases of its own or not.
    private static Dictionary<PolicyDocument, List<PolicyCase>> DocumentsOf(PolicyCatalog catalog)
    {
        Dictionary<PolicyDocument, List<PolicyCase>> documents = new(ReferenceEqualityComparer.Instance);
        foreach (PolicySet set in catalog.PolicySets)
        {
            foreach (PolicyDocument document in set.Documents)
            {
                documents.TryAdd(document, []);
            }

            documents[set.Documents[0]].AddRange(set.Cases);
        }

        foreach (Scheme scheme in catalog.Schemes)
        {
            documents.TryAdd(scheme.Document, []);
        }

        foreach (CaseDocument cases in catalog.CaseDocuments)
        {
            documents.Add(cases.Document, [.. cases.Cases]);
        }

        return documents;
    }

    private void Take(PolicyDocument document, List<PolicyCase> cases)
    {
        foreach (string id in document.Articles.SelectMany(a => a.RuleIds).Distinct())
        {
            ListOf(_uses, id).Add(new RuleUse(document, [.. cases.Where(c => c.Article.RuleIds.Contains(id))]));
        }

        TakeOmitted(document);
    }

    private void TakeOmitted(PolicyDocument document)
    {
        foreach (OmittedDeclaration omitted in document.Declarations.OfType<OmittedDeclaration>())
        {
            List<string> reasons = ListOf(_reasons, omitted.RuleId);
            if (!reasons.Contains(omitted.Reason))
            {
                reasons.Add(omitted.Reason);
            }
        }
    }

    private CoveredRule Covered(RuleEntryDeclaration rule)
    {
        List<RuleUse> uses = _uses.GetValueOrDefault(rule.RuleId, []);
        List<string> reasons = _reasons.GetValueOrDefault(rule.RuleId, []);
        return new CoveredRule(rule, StateOf(uses, reasons), uses, reasons);
    }

    private static RuleState StateOf(List<RuleUse> uses, List<string> reasons)
    {
        if (uses.Count > 0)
        {
            return uses.Exists(u => u.Cases.Count > 0) ? RuleState.Tested : RuleState.Untested;
        }

        return reasons.Count > 0 ? RuleState.LeftOut : RuleState.NotYet;
    }

    private IEnumerable<CoveredGroup> Others(PolicyCatalog catalog)
    {
        HashSet<string> listed = [.. catalog.Rulebooks.SelectMany(r => r.Rules).Select(r => r.RuleId)];
        CoveredRule[] others = [.. _uses.Keys.Concat(_reasons.Keys).Distinct().Where(id => !listed.Contains(id)).Order(StringComparer.Ordinal)
            .Select(id => Covered(new RuleEntryDeclaration(Diagnostics.SourceLocation.None, id, string.Empty, string.Empty, null)))];
        return others.Length == 0 ? [] : [new CoveredGroup(Unlisted, others)];
    }

    private static List<T> ListOf<T>(Dictionary<string, List<T>> all, string id)
    {
        if (!all.TryGetValue(id, out List<T>? list))
        {
            all[id] = list = [];
        }

        return list;
    }
}
