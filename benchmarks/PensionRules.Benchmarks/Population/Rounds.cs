using System.Diagnostics;

namespace PensionRules.Benchmarks.Population;

/// <summary>Contestants in turns, so that a drift of the machine meets all of them; of the rounds the median, and beside it the least.</summary>
internal static class Rounds
{
    /// <summary>Nanoseconds a person.</summary>
    public static IReadOnlyDictionary<Contestant, Timing> Measure(IReadOnlyList<Contestant> contestants, int rows, int rounds, Clock clock)
    {
        Dictionary<Contestant, List<double>> times = contestants.ToDictionary(c => c, _ => new List<double>(rounds));
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < contestants.Count; i++)
            {
                Contestant contestant = contestants[(i + round) % contestants.Count];
                times[contestant].Add(clock.Seconds(() => contestant.Run(rows)) * 1e9 / rows);
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
}
