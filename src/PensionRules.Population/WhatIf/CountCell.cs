namespace PensionRules.Population.WhatIf;

/// <summary>How many people have a value.</summary>
internal struct CountCell : ICell<CountCell>
{
    /// <inheritdoc/>
    public long Count { readonly get; private set; }

    public void AddOne() => Count++;

    /// <inheritdoc/>
    public void Add(CountCell other) => Count += other.Count;
}
