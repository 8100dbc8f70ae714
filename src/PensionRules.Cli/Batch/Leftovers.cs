namespace PensionRules.Cli.Batch;

/// <summary>
/// Gives back the memory of what is no longer needed while a run goes on: left alone, the collector lets it grow to the size of the processor's cache, and a run
/// over any number of rows is to stay below 64 MiB.
/// </summary>
#pragma warning disable S1215 // When to collect is what this is about.
internal sealed class Leftovers
{
    private const long Portion = 2 * 1024 * 1024;

    private long _collected;

    /// <summary>What reading the law has left behind.</summary>
    public void CollectAll()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        _collected = GC.GetTotalAllocatedBytes();
    }

    /// <summary>What rows leave behind that have findings: nothing until it is worth it.</summary>
    public void Collect()
    {
        long allocated = GC.GetTotalAllocatedBytes();
        if (allocated - _collected >= Portion)
        {
            GC.Collect(0, GCCollectionMode.Forced, blocking: true);
            _collected = allocated;
        }
    }
}
#pragma warning restore S1215
