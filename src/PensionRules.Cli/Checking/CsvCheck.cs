using PensionRules.Cli.Inputs;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Checking;

/// <summary>Checks a CSV of cases against a policy set. Every row counts: one that cannot be read is a failed one.</summary>
internal sealed class CsvCheck(ToolContext context, CaseTally tally)
{
    public void Run(string path, PolicySet set)
    {
        DiagnosticBag diagnostics = [];
        CsvTable? table = TextFile.Read(path, context) is { } text ? new CsvCaseReader(path, diagnostics).Read(text) : null;
        if (table is null || diagnostics.Any(d => d.Rule == DiagnosticRules.CsvBlankHeader || d.Rule == DiagnosticRules.CsvExpectsNothing))
        {
            context.Report(diagnostics.OrderBy(d => d.Location.Line).ThenBy(d => d.Location.Column));
            tally.AddBroken(table is null ? 1 : table.Cases.Rows.Count + table.Broken);
            return;
        }

        int read = diagnostics.Count;
        IReadOnlyList<PolicyCase> cases = set.ReadCases(table.Cases, diagnostics);
        context.Report(diagnostics.OrderBy(d => d.Location.Line).ThenBy(d => d.Location.Column));
        tally.AddBroken(table.Broken);
        Run(cases, set, [.. diagnostics.Skip(read).Select(d => d.Location)], table.Cases.Location.Line);
    }

    private void Run(IReadOnlyList<PolicyCase> cases, PolicySet set, List<SourceLocation> faults, int headerLine)
    {
        int[] starts = [.. cases.Select(c => c.Location.Line)];
        HashSet<int> broken = [.. faults.Select(f => RowOf(starts, f.Line))];
        bool isHeaderBroken = faults.Exists(f => f.Line == headerLine);
        for (int i = 0; i < cases.Count; i++)
        {
            if (isHeaderBroken || broken.Contains(i))
            {
                tally.AddBroken(1);
            }
            else
            {
                tally.Run(set, cases[i]);
            }
        }
    }

    // A row may span lines: the last one that begins at or above the line.
    private static int RowOf(int[] starts, int line)
    {
        int at = Array.BinarySearch(starts, line);
        return at >= 0 ? at : ~at - 1;
    }
}
