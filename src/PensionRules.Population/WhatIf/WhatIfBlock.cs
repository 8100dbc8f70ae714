namespace PensionRules.Population.WhatIf;

/// <summary>Some rows of the people, column by column, for both sides of a what-if. Reused from one block to the next.</summary>
public sealed class WhatIfBlock
{
    private readonly WhatIfCalculation _calculation;
    private readonly long[][] _groups;

    // Columns that no side reads: people may be grouped by them all the same.
    private readonly long[]?[] _unread;

    internal WhatIfBlock(WhatIfCalculation calculation, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _calculation = calculation;
        Capacity = capacity;
        Before = new PopulationBlock(calculation.Before, capacity);
        After = new PopulationBlock(calculation.After, capacity);
        _groups = [.. calculation.By.Select(g => g.Texts is null ? [] : new long[capacity])];
        _unread = [.. calculation.Columns.Select(c => c.BeforeAt < 0 && c.AfterAt < 0 ? new long[capacity] : null)];
    }

    /// <summary>The most rows it holds.</summary>
    public int Capacity { get; }

    /// <summary>The rows in it; 0 ends the population.</summary>
    public int Count { get; set; }

    /// <summary>Its first row among all, from 0.</summary>
    public long FirstRow { get; internal set; }

    internal PopulationBlock Before { get; }

    internal PopulationBlock After { get; }

    /// <summary>A column, to be filled: values or <see cref="CellCode"/>s.</summary>
    /// <param name="column">Its position in <see cref="WhatIfCalculation.Columns"/>.</param>
    /// <returns>All its places.</returns>
    public Span<long> Input(int column)
    {
        WhatIfColumn place = _calculation.Columns[column];
        return place switch
        {
            { BeforeAt: >= 0 } => Before.Input(place.BeforeAt),
            { AfterAt: >= 0 } => After.Input(place.AfterAt),
            _ => _unread[column],
        };
    }

    /// <summary>The numbers of the texts by which people are grouped, to be filled; see <see cref="WhatIfTexts.CodeOf"/>.</summary>
    /// <param name="grouping">The position in <see cref="WhatIfCalculation.By"/> of a grouping with texts.</param>
    /// <returns>All its places.</returns>
    public Span<long> Group(int grouping) => _groups[grouping];

    /// <summary>What was filled, for both sides.</summary>
    internal void Share()
    {
        (Before.Count, After.Count) = (Count, Count);
        foreach (WhatIfColumn column in _calculation.Columns)
        {
            if (column.BeforeAt >= 0 && column.AfterAt >= 0)
            {
                Before.Input(column.BeforeAt)[..Count].CopyTo(After.Input(column.AfterAt));
            }
        }
    }
}
