using System.Globalization;
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

    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(200);

    private readonly TimeSpan _start = context.Console.Elapsed();
    private TimeSpan _last;
    private bool _isShown;

    /// <summary>Shows how far it is, not too often.</summary>
    public void Show(BatchState state)
    {
        TimeSpan now = context.Console.Elapsed() - _start;
        if (context.Console.IsErrorTerminal && now - _last >= Every)
        {
            _last = now;
            _isShown = true;
            context.Console.Error.Write($"\r\e[K{Line(state, now)}");
        }
    }

    /// <summary>Takes the line away that <see cref="Show"/> has written.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            context.Console.Error.Write("\r\e[K");
            _isShown = false;
        }
    }

    /// <summary>What has been done, and what was found.</summary>
    public void End(RunTally tally)
    {
        Clear();
        TimeSpan time = context.Console.Elapsed() - _start;
        context.Console.Error.WriteLine(context.Text(
            $"{Number(tally.Rows)} 行，其中 {Number(tally.RowsWithFindings)} 行有问题；用时 {Seconds(time)} 秒，每秒 {Rate(tally.Rows, time)} 行",
            $"{Number(tally.Rows)} rows, {Number(tally.RowsWithFindings)} of them with findings; {Seconds(time)} s, {Rate(tally.Rows, time)} rows/s"));
        foreach (FindingCount finding in tally.Findings)
        {
            string text = Meaning(finding) is { } meaning ? context.Text("：", ": ") + meaning : string.Empty;
            context.Console.Error.WriteLine(context.Text(
                $"  {finding.Text}  {Number(finding.Rows)} 行，第一处在第 {Number(finding.FirstLine)} 行{text}",
                $"  {finding.Text}  {Number(finding.Rows)} rows, the first on line {Number(finding.FirstLine)}{text}"));
        }

        if (tally.EmptyLines > 0)
        {
            context.Console.Error.WriteLine(context.Text($"  空行 {Number(tally.EmptyLines)} 行，不算", $"  {Number(tally.EmptyLines)} empty lines, which are no rows"));
        }
    }

    // Null for what an earlier run has found.
    private string? Meaning(FindingCount finding)
    {
        DiagnosticRule? malformed = Malformed.FirstOrDefault(r => finding.Text.StartsWith($"{r.Code}:", StringComparison.Ordinal));
        return malformed is null ? finding.Sample?.ToText(context.Language) : context.Text(malformed.Chinese, malformed.English);
    }

    private string Line(BatchState state, TimeSpan time)
    {
        string rows = context.Text($"{Number(state.Tally.Rows)} 行，每秒 {Rate(state.Tally.Rows, time)} 行", $"{Number(state.Tally.Rows)} rows, {Rate(state.Tally.Rows, time)} rows/s");
        if (inputBytes is not > 0)
        {
            return rows;
        }

        long left = (long)((Int128)(inputBytes.Value - state.InputBytes) * (long)time.TotalMilliseconds / Math.Max(1, state.InputBytes - doneBefore));
        return rows + context.Text(
            $"，{Number(state.InputBytes * 100 / inputBytes.Value)}%，还要 {Seconds(TimeSpan.FromMilliseconds(left))} 秒",
            $", {Number(state.InputBytes * 100 / inputBytes.Value)}%, {Seconds(TimeSpan.FromMilliseconds(left))} s left");
    }

    private string Rate(long rows, TimeSpan time) => Number((rows - rowsBefore) * 1000 / Math.Max(1, (long)time.TotalMilliseconds));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("N1", CultureInfo.InvariantCulture);

    /// <summary>A count as people read it.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
