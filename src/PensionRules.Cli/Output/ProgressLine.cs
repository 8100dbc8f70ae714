using System.Globalization;

namespace PensionRules.Cli.Output;

/// <summary>Tells a person who waits, on stderr, how far a run is, how fast and how long it still takes: a line that renews itself, and nothing where nobody looks.</summary>
/// <param name="context">The run of the tool.</param>
/// <param name="rowsBefore">The rows that an earlier run has done.</param>
/// <param name="doneBefore">How much of the whole it has done.</param>
internal sealed class ProgressLine(ToolContext context, long rowsBefore = 0, long doneBefore = 0)
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(200);

    private readonly TimeSpan _start = context.Console.Elapsed();
    private TimeSpan _last;
    private bool _isShown;

    /// <summary>How long it has taken.</summary>
    public TimeSpan Time => context.Console.Elapsed() - _start;

    /// <summary>Shows how far it is, not too often.</summary>
    /// <param name="rows">How many rows are done.</param>
    /// <param name="done">How much of the whole that is: rows or bytes.</param>
    /// <param name="whole">The whole; null when nobody knows.</param>
    public void Show(long rows, long done, long? whole)
    {
        if (!context.Console.IsErrorTerminal)
        {
            return;
        }

        TimeSpan now = Time;
        if (now - _last >= Every)
        {
            _last = now;
            _isShown = true;
            context.Console.Error.Write($"\r\e[K{Line(rows, done, whole, now)}");
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            context.Console.Error.Write("\r\e[K");
            _isShown = false;
        }
    }

    /// <summary>Rows of this run in a second, as people read it.</summary>
    public string Rate(long rows, TimeSpan time) => Number((rows - rowsBefore) * 1000 / Milliseconds(time));

    /// <summary>A time as people read it, in seconds.</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("N1", CultureInfo.InvariantCulture);

    /// <summary>A count as people read it.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private string Line(long rows, long done, long? whole, TimeSpan time)
    {
        string line = context.Text($"{Number(rows)} 行，每秒 {Rate(rows, time)} 行", $"{Number(rows)} rows, {Rate(rows, time)} rows/s");
        if (whole is not > 0)
        {
            return line;
        }

        TimeSpan left = TimeSpan.FromMilliseconds((long)((Int128)(whole.Value - done) * Milliseconds(time) / Math.Max(1, done - doneBefore)));
        string share = Number((long)((Int128)done * 100 / whole.Value));
        return line + context.Text($"，{share}%，还要 {Seconds(left)} 秒", $", {share}%, {Seconds(left)} s left");
    }

    private static long Milliseconds(TimeSpan time) => Math.Max(1, (long)time.TotalMilliseconds);
}
