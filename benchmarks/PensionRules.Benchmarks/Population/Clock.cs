using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PensionRules.Benchmarks.Population;

/// <summary>What time is measured: that of the wall, or the processor time of this thread, for a machine on which others work (Linux).</summary>
internal sealed partial class Clock(bool isProcessor)
{
    private const int ThreadProcessorTime = 3;

    public bool IsProcessor => isProcessor;

    public double Seconds(Action work)
    {
        double start = Now();
        work();
        return Now() - start;
    }

    private double Now()
    {
        if (!isProcessor)
        {
            return (double)Stopwatch.GetTimestamp() / Stopwatch.Frequency;
        }

        return GetTime(ThreadProcessorTime, out Moment now) == 0
            ? now.Seconds + (now.Nanoseconds * 1e-9)
            : throw new PlatformNotSupportedException("The processor time of a thread is told on Linux only.");
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int GetTime(int clock, out Moment time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Moment
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
