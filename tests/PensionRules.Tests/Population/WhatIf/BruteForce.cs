namespace PensionRules.Tests.Population.WhatIf;

/// <summary>What a report must say about some people, counted one by one in decimals from the reference.</summary>
internal sealed class BruteForce
{
    private readonly (decimal Before, decimal After)[] _both;

    public BruteForce(IEnumerable<(decimal? Before, decimal? After)> people)
    {
        (decimal? Before, decimal? After)[] all = [.. people];
        _both = [.. all.Where(p => p is { Before: not null, After: not null }).Select(p => (p.Before!.Value, p.After!.Value))];
        OnlyBefore = [.. all.Where(p => p.After is null).Select(p => p.Before).OfType<decimal>()];
        OnlyAfter = [.. all.Where(p => p.Before is null).Select(p => p.After).OfType<decimal>()];
        Neither = all.Count(p => p is { Before: null, After: null });
    }

    public decimal[] OnlyBefore { get; }

    public decimal[] OnlyAfter { get; }

    public int Neither { get; }

    public int Winners => _both.Count(p => p.After > p.Before);

    public int Losers => _both.Count(p => p.After < p.Before);

    public int Unchanged => _both.Count(p => p.After == p.Before);

    public decimal Before => _both.Sum(p => p.Before);

    public decimal After => _both.Sum(p => p.After);

    public decimal Gains => _both.Sum(p => Math.Max(0m, p.After - p.Before));

    public decimal Losses => _both.Sum(p => Math.Max(0m, p.Before - p.After));

    public decimal? Median
    {
        get
        {
            decimal[] changes = [.. _both.Select(p => p.After - p.Before).Order()];
            return changes.Length == 0 ? null : (changes[(changes.Length - 1) / 2] + changes[changes.Length / 2]) / 2m;
        }
    }

    public int ChangesBetween(decimal? from, decimal? to) => _both.Count(p =>
        p.After != p.Before && (from is null || p.After - p.Before >= from) && (to is null || p.After - p.Before < to));

    /// <summary>The people with two results, in tenths: by place in the order of their results before, where equals share the place of the last of them.</summary>
    public IEnumerable<IGrouping<int, (decimal Before, decimal After)>> Tenths => _both.GroupBy(p =>
    {
        int place = _both.Count(q => q.Before < p.Before) + 1;
        int first = 1;
        while (place > Place(first))
        {
            first++;
        }

        return first;
    }).OrderBy(g => g.Key);

    // Everybody up to the k-th cut, with all who have the same result as the last of them.
    private int Place(int tenth)
    {
        decimal[] sorted = [.. _both.Select(p => p.Before).Order()];
        int rank = ((tenth * sorted.Length) + 9) / 10;
        return sorted.Count(b => b <= sorted[rank - 1]);
    }
}
