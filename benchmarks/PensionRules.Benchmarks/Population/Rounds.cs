using System.Diagnostics;

namespace PensionRules.Benchmarks.Population;

/// <summary>Contestants in turns, so that a drift of the machine meets all of them; of the rounds the median, and beside it the least.</summary>
internal static class Rounds
{
    /// <summary>Nanoseconds a person.</summary>
    public static IReadOnlyDictionary<Contestant, Timing> Measure(IReadOnlyList<Contestant> contestants, int rows, int rounds)
    {
        Dictionary<Contestant, List<double>> times = contestants.ToDictionary(c => c, _ => new List<double>(rounds));
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < contestants.Count; i++)
            {
                Contestant contestant = contestants[(i + round) % contestants.Count];
                times[contestant].Add(Time(() => contestant.Run(rows)) * 1e9 / rows);
            }
        }

        return times.ToDictionary(t => t.Key, t => Timing.Of(t.Value));
    }

    /// <summary>Until the compiler has nothing left to improve.</summary>
    public static void WarmUp(IReadOnlyList<Contestant> contestants, int rows)
    {
        int some = Math.Min(rows, 20_000);
        long until = Stopwatch.GetTimestamp() + Stopwatch.Frequency;
        while (Stopwatch.GetTimestamp() < until)
        {
            foreach (Contestant contestant in contestants)
            {
                contestant.Run(some);
            }
        }
    }

    /// <summary>Seconds.</summary>
    public static double Time(Action work)
    {
        if (CpuTime)
        {
            double before = Cpu();
            work();
            return Cpu() - before;
        }

        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public static bool CpuTime { get; set; }

    private static double Cpu()
    {
        clock_gettime(3, out Timespec t);
        return t.Seconds + (t.Nanoseconds * 1e-9);
    }

    [System.Runtime.InteropServices.DllImport("libc")]
    private static extern int clock_gettime(int clock, out Timespec time);

    private struct Timespec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
