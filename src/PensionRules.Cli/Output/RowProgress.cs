using System.Diagnostics;
using System.Globalization;

namespace PensionRules.Cli.Output;

/// <summary>Tells a person who waits how many rows are done, how fast, and how long it will still take. On a terminal the line is written over; elsewhere only the last one.</summary>
internal sealed class RowProgress(ToolContext context, long total)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(0.2);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _last;

    /// <summary>So many rows are done.</summary>
    public void Report(long rows)
    {
        if (context.Console.IsTerminal && rows < total && _clock.Elapsed - _last >= BetweenLines)
        {
            _last = _clock.Elapsed;
            context.Console.Error.Write($"\r{Line(rows)}  ");
        }
    }

    /// <summary>All rows are done.</summary>
    public void Finish(long rows)
    {
        string start = context.Console.IsTerminal ? "\r" : string.Empty;
        context.Console.Error.WriteLine(start + Text($"写了 {rows:N0} 行，用时 {Seconds(_clock.Elapsed)} 秒", $"{rows:N0} rows written in {Seconds(_clock.Elapsed)} s"));
    }

    private string Line(long rows)
    {
        long milliseconds = Math.Max(1, _clock.ElapsedMilliseconds);
        long aSecond = rows * 1000 / milliseconds;
        TimeSpan left = TimeSpan.FromMilliseconds(rows == 0 ? 0 : (total - rows) * milliseconds / rows);
        return Text(
            $"{rows:N0} / {total:N0} 行（{rows * 100 / total}%），每秒 {aSecond:N0} 行，还要 {Seconds(left)} 秒",
            $"{rows:N0} of {total:N0} rows ({rows * 100 / total} %), {aSecond:N0} a second, {Seconds(left)} s left");
    }

    private string Text(FormattableString chinese, FormattableString english) =>
        (context.IsChinese ? chinese : english).ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => (time.TotalMilliseconds / 1000).ToString("0.0", CultureInfo.InvariantCulture);
}
