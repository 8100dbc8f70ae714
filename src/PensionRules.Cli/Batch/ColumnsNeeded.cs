using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Population.Csv;

namespace PensionRules.Cli.Batch;

/// <summary>
/// Stops a run at its first block when every row there lacks the same input and no column gives it: the column was forgotten. What only some
/// people need is a finding of theirs.
/// </summary>
internal sealed class ColumnsNeeded(CsvJob job, IBlockSink sink, BatchState state) : IBlockSink
{
    public void Take(CsvBlock block)
    {
        if (state.Tally.Rows == 0 && Missing(block) is { } term)
        {
            throw new CsvException(new Diagnostic(
                DiagnosticRules.BatchColumnMissing, SourceLocation.None, new BothLanguages(term.Name, term.Id), block.Rows));
        }

        sink.Take(block);
    }

    private Term? Missing(CsvBlock block) => block.Findings.Values
        .Where(f => f.Sample is { Code: "missing" } && f.Rows == block.Rows)
        .Select(f => f.Sample!.Field)
        .FirstOrDefault(t => !job.Calculation.Inputs.Any(i => i.Term == t));
}
