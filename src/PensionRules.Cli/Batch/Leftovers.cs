namespace PensionRules.Cli.Batch;

/// <summary>
/// Gives back the memory of what is no longer needed while a run goes on: left alone, the collector lets it grow to the size of the processor's cache, and a run
/// over any number of rows is to stay near 64 MiB. A short run ends before it matters.
/// </summary>
#pragma warning disable S1215 // When to collect is what this is about.
internal sealed class Leftovers
{
    // In blocks.
    private const int ShortRun = 2;
    private const long Portion = 2 * 1024 * 1024;

    private int _blocks;
    private long _collected;

    /// <summary>To be called after each block: once for what reading the law has left behind, then for what rows with findings leave, when it is worth it.</summary>
    public void Collect()
    {
        _blocks++;
        if (_blocks == ShortRun)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            _collected = GC.GetTotalAllocatedBytes();
        }
        else if (_blocks > ShortRun && GC.GetTotalAllocatedBytes() is var allocated && allocated - _collected >= Portion)
        {
            GC.Collect(0, GCCollectionMode.Forced, blocking: true);
            _collected = allocated;
        }
    }
}
#pragma warning restore S1215
