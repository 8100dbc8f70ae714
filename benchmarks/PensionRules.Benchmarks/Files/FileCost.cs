using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PensionRules.Benchmarks.Files;

/// <summary>What a run has cost.</summary>
/// <param name="Wall">By the clock: depends on who else is on the machine.</param>
/// <param name="Processor">On the processor, all threads, the system's part too.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileCost(TimeSpan Wall, TimeSpan Processor)
{
    public static FileCost None { get; } = new(TimeSpan.MaxValue, TimeSpan.MaxValue);

    /// <summary>Measures a run, which tells its own time on the processor.</summary>
    public static FileCost Of(Func<TimeSpan> run)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan processor = run();
        return new FileCost(Stopwatch.GetElapsedTime(start), processor);
    }

    public FileCost Least(FileCost other) => new(Wall < other.Wall ? Wall : other.Wall, Processor < other.Processor ? Processor : other.Processor);
}
