using PensionRules.Documents;
using PensionRules.Policies;

namespace PensionRules.Cli.Checking;

/// <summary>
/// Runs the cases of documents: their own, and those of every policy set that rests on them, each set once. A document with
/// errors counts at least one failed case, so that the summary never looks clean.
/// </summary>
internal sealed class DocumentCheck(CatalogBuild build, CaseTally tally, string? policy)
{
    private readonly HashSet<PolicyDocument> _run = new(ReferenceEqualityComparer.Instance);

    public void RunAll() => RunWhere(_ => true);

    public void Run(ReadResult read)
    {
        if (read.Document is not { } document)
        {
            tally.AddBroken(1);
            return;
        }

        if (document.Kind is DocumentKind.Policy or DocumentKind.Cases && !IsBuilt(document))
        {
            tally.AddBroken(Math.Max(1, RowsOf(document)));
            return;
        }

        tally.AddBroken(build.Diagnostics.Any(d => d.Location.File == document.File) ? 1 : 0);
        if (document.Kind == DocumentKind.Cases)
        {
            build.Catalog.CaseDocuments.Where(c => ReferenceEquals(c.Document, document)).ToList().ForEach(Run);
        }
        else
        {
            // Every document may cite a rulebook.
            RunWhere(s => document.Kind == DocumentKind.Rulebook || RestsOn(s, document));
        }
    }

    private void RunWhere(Func<PolicySet, bool> isMeant)
    {
        foreach (PolicySet set in build.Catalog.PolicySets.Where(s => IsChosen(s) && isMeant(s)))
        {
            Run(set.Documents[0], set, set.Cases);
        }

        build.Catalog.CaseDocuments.Where(c => isMeant(c.PolicySet)).ToList().ForEach(Run);
    }

    private void Run(CaseDocument cases)
    {
        if (IsChosen(cases.PolicySet))
        {
            Run(cases.Document, cases.PolicySet, cases.Cases);
        }
    }

    private void Run(PolicyDocument document, PolicySet set, IReadOnlyList<PolicyCase> cases)
    {
        if (_run.Add(document))
        {
            cases.ToList().ForEach(c => tally.Run(set, c));
        }
    }

    private bool IsChosen(PolicySet set) => policy is null || set.Id == policy;

    private bool IsBuilt(PolicyDocument document) =>
        build.Catalog.PolicySets.Any(s => ReferenceEquals(s.Documents[0], document))
        || build.Catalog.CaseDocuments.Any(c => ReferenceEquals(c.Document, document));

    private static bool RestsOn(PolicySet set, PolicyDocument document) => set.Documents.Any(d => ReferenceEquals(d, document));

    private static int RowsOf(PolicyDocument document) =>
        document.Declarations.OfType<CaseTableDeclaration>().Sum(t => t.Rows.Count(r => !r.IsCommon));
}
