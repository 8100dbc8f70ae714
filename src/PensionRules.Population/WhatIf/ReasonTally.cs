namespace PensionRules.Population.WhatIf;

/// <summary>Why people lack a result, counted.</summary>
internal sealed class ReasonTally
{
    private readonly Dictionary<ReasonKey, Entry> _reasons = [];

    public IEnumerable<KeyValuePair<ReasonKey, Entry>> InOrder => _reasons
        .OrderBy(r => r.Key.Outcome).ThenBy(r => !r.Key.IsBefore)
        .ThenBy(r => r.Key.Code, StringComparer.Ordinal).ThenBy(r => r.Key.Field, StringComparer.Ordinal);

    public void Add(ReasonKey key, long row, Finding finding) => Add(key, new Entry(1, row, finding));

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
            Entry first = known.FirstRow <= entry.FirstRow ? known : entry;
            entry = first with { People = known.People + entry.People };
        }

        _reasons[key] = entry;
    }

    /// <summary>A reason's people.</summary>
    /// <param name="People">How many.</param>
    /// <param name="FirstRow">The first of them, from 0.</param>
    /// <param name="Finding">What was found there.</param>
    public sealed record Entry(long People, long FirstRow, Finding Finding);
}
