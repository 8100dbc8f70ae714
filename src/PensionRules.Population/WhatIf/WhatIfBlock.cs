namespace PensionRules.Population.WhatIf;

/// <summary>Some rows of the people, column by column, for both sides of a what-if. Reused from one block to the next.</summary>
public sealed class WhatIfBlock
{
    private readonly WhatIfCalculation _calculation;
    private readonly long[][] _groups;

    // Columns on which no side's result rests: people may be grouped by them all the same.
    private readonly long[]?[] _unread;

    internal WhatIfBlock(WhatIfCalculation calculation, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _calculation = calculation;
        Capacity = capacity;
        Before = new PopulationBlock(calculation.Before, capacity);
        After = new PopulationBlock(calculation.After, capacity);
        _groups = [.. calculation.By.Select(g => g.Texts is null ? [] : new long[capacity])];
        _unread = [.. calculation.Columns.Select(c => c.IsIdle ? new long[capacity] : null)];
    }

    /// <summary>The most rows it holds.</summary>
    public int Capacity { get; }

    /// <summary>The rows in it.</summary>
    public int Count { get; set; }

    /// <summary>Where its first row stands among all, as the source counts: from 0, or as a line of a file.</summary>
    public long FirstPlace { get; set; }

    /// <summary>Where a row of the block stands; null where each row stands one behind the other.</summary>
    public Func<int, long>? PlaceOf { get; set; }

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

    /// <summary>What was filled into a column, after <see cref="Share"/>.</summary>
    internal ReadOnlySpan<long> Cells(int column) => _unread[column] ?? Input(column);

    /// <summary>The numbers of the texts by which people are grouped, to be filled; see <see cref="WhatIfTexts.CodeOf"/>.</summary>
    /// <param name="grouping">The position in <see cref="WhatIfCalculation.By"/> of a grouping with texts.</param>
    /// <returns>All its places.</returns>
    public Span<long> Group(int grouping) => _groups[grouping];

    /// <summary>Counts a row that could not be cut into cells; it is no row of the block.</summary>
    /// <param name="code">What is wrong with it, <c>PRnnnn</c>.</param>
    /// <param name="place">Where it stands.</param>
    public void AddMalformed(string code, long place) => Malformed.Add(new WhatIfMalformed(code, 1, place));

    internal List<WhatIfMalformed> Malformed { get; } = [];

    internal long Place(int row) => PlaceOf?.Invoke(row) ?? (FirstPlace + row);

    internal void Clear()
    {
        (Count, FirstPlace, PlaceOf) = (0, 0, null);
        Malformed.Clear();
    }

    /// <summary>What was filled, for both sides.</summary>
    internal void Share()
    {
        (Before.Count, After.Count) = (Count, Count);
        for (int i = 0; i < _calculation.Columns.Count; i++)
        {
            WhatIfColumn column = _calculation.Columns[i];
            if (_unread[i] is { } unread)
            {
                SetAside(column, Input(i)[..Count], unread);
            }
            else if (column.BeforeAt >= 0 && column.AfterAt >= 0)
            {
                Before.Input(column.BeforeAt)[..Count].CopyTo(After.Input(column.AfterAt));
            }
        }
    }

    // Kept to group by; the sides get nothing that could be wrong.
    private void SetAside(WhatIfColumn column, Span<long> cells, long[] unread)
    {
        cells.CopyTo(unread);
        if (column.BeforeAt >= 0)
        {
            Before.Input(column.BeforeAt)[..Count].Fill(CellCode.Blank);
        }

        if (column.AfterAt >= 0)
        {
            After.Input(column.AfterAt)[..Count].Fill(CellCode.Blank);
        }
    }
}
