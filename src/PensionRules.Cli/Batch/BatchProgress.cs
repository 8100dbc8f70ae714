using PensionRules.Cli.Output;
using PensionRules.Diagnostics;
using PensionRules.Population.Csv;

namespace PensionRules.Cli.Batch;

/// <summary>Tells on stderr how a run comes on: a line that renews itself where a person looks at it, and one line at the end.</summary>
/// <param name="context">The run of the tool.</param>
/// <param name="inputBytes">How long the input is; null when nobody knows.</param>
/// <param name="doneBefore">How much of it an earlier run has done.</param>
/// <param name="rowsBefore">Its rows.</param>
internal sealed class BatchProgress(ToolContext context, long? inputBytes, long doneBefore, long rowsBefore)
{
    // What is wrong with a whole row, which no term can tell.
    private static readonly DiagnosticRule[] Malformed = [DiagnosticRules.RowCells, DiagnosticRules.RowQuotes];

    private readonly ProgressLine _line = new(context, rowsBefore, doneBefore);

    /// <summary>Shows how far it is, not too often.</summary>
    public void Show(BatchState state) => _line.Show(state.Tally.Rows, state.InputBytes, inputBytes);

    /// <summary>Takes the line away that <see cref="Show"/> has written.</summary>
    public void Clear() => _line.Clear();

    /// <summary>What has been done, and what was found.</summary>
    public void End(RunTally tally)
    {
        Clear();
        TimeSpan time = _line.Time;
        context.Console.Error.WriteLine(context.Text(
            $"{ProgressLine.Number(tally.Rows)} 行，其中 {ProgressLine.Number(tally.RowsWithFindings)} 行有问题；用时 {ProgressLine.Seconds(time)} 秒，每秒 {_line.Rate(tally.Rows, time)} 行",
            $"{ProgressLine.Number(tally.Rows)} rows, {ProgressLine.Number(tally.RowsWithFindings)} of them with findings; {ProgressLine.Seconds(time)} s, {_line.Rate(tally.Rows, time)} rows/s"));
        foreach (FindingCount finding in tally.Findings)
        {
            string text = Meaning(finding) is { } meaning ? context.Text("：", ": ") + meaning : string.Empty;
            context.Console.Error.WriteLine(context.Text(
                $"  {finding.Text}  {ProgressLine.Number(finding.Rows)} 行，第一处在第 {ProgressLine.Number(finding.FirstLine)} 行{text}",
                $"  {finding.Text}  {ProgressLine.Number(finding.Rows)} rows, the first on line {ProgressLine.Number(finding.FirstLine)}{text}"));
        }

        if (tally.EmptyLines > 0)
        {
            context.Console.Error.WriteLine(context.Text($"  空行 {ProgressLine.Number(tally.EmptyLines)} 行，不算", $"  {ProgressLine.Number(tally.EmptyLines)} empty lines, which are no rows"));
        }
    }

    // Null for what an earlier run has found.
    private string? Meaning(FindingCount finding)
    {
        DiagnosticRule? malformed = Malformed.FirstOrDefault(r => finding.Text.StartsWith($"{r.Code}:", StringComparison.Ordinal));
        return malformed is null ? finding.Sample?.ToText(context.Language) : context.Text(malformed.Chinese, malformed.English);
    }
}
