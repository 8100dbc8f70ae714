namespace PensionRules.Benchmarks.Population;

/// <summary>What a run on this thread leaves to the garbage collector.</summary>
internal static class Allocation
{
    /// <summary>Bytes for each person beyond the first half: what a run needs once does not count.</summary>
    public static double PerPerson(Contestant contestant, int people)
    {
        int half = people / 2 / 8 * 8;
        return (double)(Of(contestant, people) - Of(contestant, half)) / (people - half);
    }

    private static long Of(Contestant contestant, int people)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        contestant.Run(people);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
