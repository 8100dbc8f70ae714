namespace PensionRules.Population.WhatIf;

/// <summary>
/// How much memory some tables may take together. When it does not suffice, all of them go over to buckets ten times as wide. The width
/// depends on the values alone, not on their order or on how they were shared among threads: a part of the values never needs wider
/// buckets than the whole.
/// </summary>
/// <param name="mostPages">The most pages of all tables together; at least two for each.</param>
/// <param name="mostSpan">The most pages from a table's lowest to its highest.</param>
internal sealed class PageBudget(int mostPages, int mostSpan)
{
    private const long MostWidth = 1_000_000_000_000_000_000;

    private readonly List<IPaged> _tables = [];
    private int _pages;

    /// <summary>A table that takes part in a budget.</summary>
    public interface IPaged
    {
        /// <summary>Sorts everything into the buckets of the budget's present width.</summary>
        void Rebuild();
    }

    /// <summary>How many values share a bucket: 1 where every value is told apart, otherwise a power of ten.</summary>
    public long Width { get; private set; } = 1;

    public int MostSpan => mostSpan;

    public void Add(IPaged table) => _tables.Add(table);

    /// <summary>Whether there is room for one more page; it is then taken.</summary>
    public bool TryTakePage()
    {
        if (_pages >= mostPages)
        {
            return false;
        }

        _pages++;
        return true;
    }

    /// <summary>Buckets ten times as wide.</summary>
    public void Coarsen()
    {
        if (Width == MostWidth)
        {
            throw new InvalidOperationException("The budget is too small for the number of tables.");
        }

        Width *= 10;
        _pages = 0;
        foreach (IPaged table in _tables)
        {
            table.Rebuild();
        }
    }

    /// <summary>Buckets at least as wide as those of another budget.</summary>
    public void CoarsenTo(PageBudget other)
    {
        while (Width < other.Width)
        {
            Coarsen();
        }
    }
}
