namespace PensionRules.Population.WhatIf;

/// <summary>What a <see cref="PagedTable{TCell}"/> counts for a value.</summary>
/// <typeparam name="TCell">The cell itself.</typeparam>
internal interface ICell<TCell>
    where TCell : struct, ICell<TCell>
{
    /// <summary>How many people; 0 in a cell that was never used.</summary>
    long Count { get; }

    /// <summary>Adds what another cell counted.</summary>
    void Add(TCell other);
}
