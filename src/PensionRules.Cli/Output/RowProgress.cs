using System.Diagnostics;
using System.Globalization;
using PensionRules.Explanations;

namespace PensionRules.Cli.Output;

/// <summary>Tells a person who waits how many rows are done, how fast, and, where their number is known, how long it will still take. Only on a terminal, where the line is written over.</summary>
internal sealed class RowProgress(ToolContext context, long? total)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(0.2);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _last;
    private int _shown;

    /// <summary>So many rows are done.</summary>
    public void Report(long rows)
    {
        if (context.Console.IsTerminal && rows != total && _clock.Elapsed - _last >= BetweenLines)
        {
            _last = _clock.Elapsed;
            Show(Line(rows));
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_shown > 0)
        {
            Show(string.Empty);
            context.Console.Error.Write('\r');
        }
    }

    /// <summary>All rows are written: a line that stays, on a terminal or not.</summary>
    public void Finish(long rows)
    {
        Clear();
        context.Console.Error.WriteLine(Text($"写了 {rows:N0} 行，用时 {Seconds(_clock.Elapsed)} 秒", $"{rows:N0} rows written in {Seconds(_clock.Elapsed)} s"));
    }

    private void Show(string line)
    {
        context.Console.Error.Write($"\r{line}{new string(' ', Math.Max(0, _shown - line.Length))}");
        _shown = DisplayWidth.Of(line);
    }

    private string Line(long rows)
    {
        long milliseconds = Math.Max(1, _clock.ElapsedMilliseconds);
        long aSecond = rows * 1000 / milliseconds;
        if (total is not { } all)
        {
            return Text($"{rows:N0} 行，每秒 {aSecond:N0} 行", $"{rows:N0} rows, {aSecond:N0} a second");
        }

        TimeSpan left = TimeSpan.FromMilliseconds(rows == 0 ? 0 : (all - rows) * milliseconds / rows);
        return Text(
            $"{rows:N0} / {all:N0} 行（{rows * 100 / all}%），每秒 {aSecond:N0} 行，还要 {Seconds(left)} 秒",
            $"{rows:N0} of {all:N0} rows ({rows * 100 / all} %), {aSecond:N0} a second, {Seconds(left)} s left");
    }

    private string Text(FormattableString chinese, FormattableString english) =>
        (context.IsChinese ? chinese : english).ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => (time.TotalMilliseconds / 1000).ToString("0.0", CultureInfo.InvariantCulture);
}
