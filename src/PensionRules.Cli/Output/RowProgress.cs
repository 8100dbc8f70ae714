namespace PensionRules.Cli.Output;

/// <summary>Tells a person who waits how many rows are done, and at the end how long it took.</summary>
internal sealed class RowProgress(ToolContext context, long? total)
{
    private readonly ProgressLine _line = new(context);

    /// <summary>So many rows are done.</summary>
    public void Report(long rows) => _line.Show(rows, rows, total);

    /// <summary>Takes the line away.</summary>
    public void Clear() => _line.Clear();

    /// <summary>All rows are written: a line that stays, on a terminal or not.</summary>
    public void Finish(long rows)
    {
        Clear();
        string number = ProgressLine.Number(rows);
        string seconds = ProgressLine.Seconds(_line.Time);
        context.Console.Error.WriteLine(context.Text($"写了 {number} 行，用时 {seconds} 秒", $"{number} rows written in {seconds} s"));
    }
}
