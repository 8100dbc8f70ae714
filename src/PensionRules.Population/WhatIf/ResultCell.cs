using System.Runtime.InteropServices;

namespace PensionRules.Population.WhatIf;

/// <summary>What becomes of the people who had one result before.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ResultCell : ICell<ResultCell>
{
    /// <inheritdoc/>
    public long Count { readonly get; private set; }

    public long Winners { readonly get; private set; }

    public long Losers { readonly get; private set; }

    /// <summary>The sum of the results before: not the value times the count where buckets are wide.</summary>
    public long Before { readonly get; private set; }

    /// <summary>The sum of the changes.</summary>
    public long Change { readonly get; private set; }

    public void AddOne(long before, long change)
    {
        Count++;
        Winners += change > 0 ? 1 : 0;
        Losers += change < 0 ? 1 : 0;
        Before = checked(Before + before);
        Change = checked(Change + change);
    }

    /// <inheritdoc/>
    public void Add(ResultCell other)
    {
        Count += other.Count;
        Winners += other.Winners;
        Losers += other.Losers;
        Before = checked(Before + other.Before);
        Change = checked(Change + other.Change);
    }
}
