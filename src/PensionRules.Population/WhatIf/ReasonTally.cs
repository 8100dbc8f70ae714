namespace PensionRules.Population.WhatIf;

/// <summary>Why people lack a result, counted.</summary>
internal sealed class ReasonTally
{
    private readonly Dictionary<ReasonKey, Entry> _reasons = [];

    public IEnumerable<KeyValuePair<ReasonKey, Entry>> InOrder => _reasons
        .OrderBy(r => r.Key.Outcome).ThenBy(r => !r.Key.IsBefore)
        .ThenBy(r => r.Key.Code, StringComparer.Ordinal).ThenBy(r => r.Key.Field, StringComparer.Ordinal);

    /// <summary>A person of a block.</summary>
    public void Add(ReasonKey key, WhatIfBlock block, int row, Finding finding)
    {
        // Where a row stands takes a while to tell.
        if (_reasons.TryGetValue(key, out Entry? known) && known.FirstPlace <= block.FirstPlace)
        {
            known.People++;
            return;
        }

        Add(key, new Entry(finding, block.Place(row)) { People = 1 });
    }

    public void Add(ReasonTally other)
    {
        foreach ((ReasonKey key, Entry entry) in other._reasons)
        {
            Add(key, entry);
        }
    }

    // The text of the first row stands for all, whichever thread met it.
    private void Add(ReasonKey key, Entry entry)
    {
        if (_reasons.TryGetValue(key, out Entry? known))
        {
            Entry first = known.FirstPlace <= entry.FirstPlace ? known : entry;
            first.People = known.People + entry.People;
            entry = first;
        }

        _reasons[key] = entry;
    }

    /// <summary>A reason's people.</summary>
    /// <param name="finding">What was found at the first of them.</param>
    /// <param name="firstPlace">Where the first of them stands.</param>
    public sealed class Entry(Finding finding, long firstPlace)
    {
        public Finding Finding => finding;

        public long FirstPlace => firstPlace;

        public long People { get; set; }
    }
}
