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
        string done = Number(rows);
        string rate = Number(rows * 1000 / Math.Max(1, (long)time.TotalMilliseconds));
        string line = context.Text($"{done} 人，每秒 {rate} 人", $"{done} people, {rate} a second");
        if (_length is not > 0 || input.People.Bytes == 0)
        {
            return line;
        }

        long bytes = input.People.Bytes;
        string share = Number(bytes * 100 / _length.Value);
        string left = Number((long)((Int128)(_length.Value - bytes) * (long)time.TotalMilliseconds / bytes / 1000));
        return line + context.Text($"，{share}%，还要 {left} 秒", $", {share}%, {left} s left");
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
