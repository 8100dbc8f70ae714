using PensionRules.Documents;
using PensionRules.Policies;

namespace PensionRules.Cli.Checking;

/// <summary>Runs the cases of documents. A document with errors counts at least one failed case, so that the summary never looks clean.</summary>
internal sealed class DocumentCheck(CatalogBuild build, CaseTally tally, string? policy)
{
    public void RunAll()
    {
        foreach (PolicySet set in build.Catalog.PolicySets.Where(IsChosen))
        {
            set.Cases.ToList().ForEach(c => tally.Run(set, c));
        }

        foreach (CaseDocument document in build.Catalog.CaseDocuments.Where(d => IsChosen(d.PolicySet)))
        {
            document.Cases.ToList().ForEach(c => tally.Run(document.PolicySet, c));
        }
    }

    public void Run(ReadResult read)
    {
        if (read.Document is not { } document)
        {
            tally.AddBroken(1);
            return;
        }

        (PolicySet? set, IReadOnlyList<PolicyCase> cases) = CasesOf(document);
        HashSet<int> faultyLines = [.. build.Diagnostics.Where(d => d.Location.File == document.File).Select(d => d.Location.Line)];
        if (set is null && document.Kind is DocumentKind.Policy or DocumentKind.Cases)
        {
            tally.AddBroken(Math.Max(1, RowsOf(document)));
        }
        else if (set is null || IsChosen(set))
        {
            Run(set, cases, faultyLines);
        }
    }

    private void Run(PolicySet? set, IReadOnlyList<PolicyCase> cases, HashSet<int> faultyLines)
    {
        int broken = cases.Count(c => faultyLines.Contains(c.Location.Line));
        tally.AddBroken(faultyLines.Count > 0 ? Math.Max(1, broken) : 0);
        foreach (PolicyCase @case in cases.Where(c => !faultyLines.Contains(c.Location.Line)))
        {
            tally.Run(set!, @case);
        }
    }

    private bool IsChosen(PolicySet set) => policy is null || set.Id == policy;

    private (PolicySet? Set, IReadOnlyList<PolicyCase> Cases) CasesOf(PolicyDocument document)
    {
        if (document.Kind == DocumentKind.Cases)
        {
            CaseDocument? cases = build.Catalog.CaseDocuments.FirstOrDefault(c => ReferenceEquals(c.Document, document));
            return (cases?.PolicySet, cases?.Cases ?? []);
        }

        PolicySet? set = build.Catalog.Find(document.Id.Text);
        return set is not null && ReferenceEquals(set.Documents[0], document) ? (set, set.Cases) : (null, []);
    }

    private static int RowsOf(PolicyDocument document) =>
        document.Declarations.OfType<CaseTableDeclaration>().Sum(t => t.Rows.Count(r => !r.IsCommon));
}
