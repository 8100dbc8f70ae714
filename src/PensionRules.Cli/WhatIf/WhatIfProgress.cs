using System.Globalization;

namespace PensionRules.Cli.WhatIf;

/// <summary>Tells a person who waits how far the run is; nothing where nobody looks.</summary>
internal sealed class WhatIfProgress(WhatIfInput input, ToolContext context) : IProgress<long>
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(200);

    private readonly long? _length = Batch.BatchRun.LengthOf(input.File);
    private readonly TimeSpan _start = context.Console.Elapsed();
    private TimeSpan _last;
    private bool _isShown;

    /// <inheritdoc/>
    public void Report(long value)
    {
        TimeSpan now = context.Console.Elapsed() - _start;
        if (context.Console.IsErrorTerminal && now - _last >= Every)
        {
            _last = now;
            _isShown = true;
            context.Console.Error.Write($"\r\e[K{Line(value, now)}");
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

    private string Line(long rows, TimeSpan time)
    {
        long rate = rows * 1000 / Math.Max(1, (long)time.TotalMilliseconds);
        string done = Text($"{rows:N0} 人，每秒 {rate:N0} 人", $"{rows:N0} people, {rate:N0} a second");
        if (_length is not > 0 || input.People.Bytes == 0)
        {
            return done;
        }

        long bytes = input.People.Bytes;
        long left = (long)((Int128)(_length.Value - bytes) * (long)time.TotalMilliseconds / bytes / 1000);
        return done + Text($"，{bytes * 100 / _length.Value}%，还要 {left:N0} 秒", $", {bytes * 100 / _length.Value}%, {left:N0} s left");
    }

    private string Text(FormattableString chinese, FormattableString english) =>
        (context.IsChinese ? chinese : english).ToString(CultureInfo.InvariantCulture);
}
