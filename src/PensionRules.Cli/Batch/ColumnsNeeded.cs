using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Population.Csv;

namespace PensionRules.Cli.Batch;

/// <summary>
/// Stops a run at its first block, before anything is written, when every row there lacks the same input and no column gives it: the column was
/// forgotten. What only some people need is a finding of theirs. Also stops where the names of the columns are given and stand in the first line too.
/// </summary>
/// <param name="plan">What is done with the input.</param>
/// <param name="hasNames">Whether <c>--columns</c> names the columns.</param>
/// <param name="sink">Takes the blocks.</param>
/// <param name="state">How far it is.</param>
/// <param name="header">What stands before the rows.</param>
internal sealed class ColumnsNeeded(BatchPlan plan, bool hasNames, ResultSink sink, BatchState state, byte[] header) : IBlockSink
{
    private byte[] _header = header;

    public void Take(CsvBlock block)
    {
        if (state.Tally.Rows == 0)
        {
            Check(block);
        }

        WriteHeader();
        sink.Take(block);
    }

    /// <summary>Writes what stands before the rows, unless that is done.</summary>
    public void WriteHeader()
    {
        sink.Write(_header);
        _header = [];
    }

    private void Check(CsvBlock block)
    {
        if (hasNames && block.Index == 0 && IsHeader(block))
        {
            throw new CsvException(new Diagnostic(DiagnosticRules.BatchHeaderGiven, new SourceLocation(string.Empty, 1, 1), BatchOptions.Columns.Name));
        }

        Term[] missing = [.. Missing(block)];
        if (missing.Length > 0)
        {
            BothLanguages names = new(string.Join("”“", missing.Select(t => t.Name)), string.Join("', '", missing.Select(t => t.Id)));
            throw new CsvException(new Diagnostic(DiagnosticRules.BatchColumnMissing, SourceLocation.None, names, block.Rows));
        }
    }

    private bool IsHeader(CsvBlock block)
    {
        List<CellRange> cells = [];
        RowSplitter.Split(block.Text, 0, plan.Job.Dialect, cells);
        PolicySet set = plan.Job.Calculation.PolicySet;
        return cells.Count == plan.Columns.Count && !cells.Exists(c => c.IsBroken)
            && cells.Zip(plan.Columns).All(p => IsName(RowSplitter.Text(block.Text, p.First, block.Coding).Trim(' ', '\r', '\uFEFF'), p.Second, set));
    }

    private static bool IsName(string cell, string column, PolicySet set) =>
        cell == column || (set.FindTerm(cell) is { } term && set.FindTerm(column) == term);

    private IEnumerable<Term> Missing(CsvBlock block) => block.Findings.Values
        .Where(f => f.Sample is { Code: "missing" } && f.Rows == block.Rows)
        .Select(f => f.Sample!.Field)
        .Where(t => !plan.Job.Calculation.Inputs.Any(i => i.Term == t));
}
