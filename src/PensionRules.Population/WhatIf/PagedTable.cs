namespace PensionRules.Population.WhatIf;

/// <summary>
/// A cell for every value that occurs: an exact histogram over integers, in pages that are made when they are first needed. Its size follows
/// the range of the values, not their number.
/// </summary>
/// <typeparam name="TCell">What is counted for a value.</typeparam>
internal sealed class PagedTable<TCell> : PageBudget.IPaged
    where TCell : struct, ICell<TCell>
{
    private const int Bits = 10;
    private const int PageSize = 1 << Bits;
    private const int Mask = PageSize - 1;
    private const int FirstSlots = 16;

    private readonly PageBudget _budget;

    // The page numbered p stands at p − _origin; pages in use lie from _low to _high.
    private TCell[]?[] _pages = [];
    private long _origin;
    private long _low;
    private long _high = -1;
    private long _width;

    public PagedTable(PageBudget budget)
    {
        _budget = budget;
        _width = budget.Width;
        budget.Add(this);
    }

    private bool IsEmpty => _high < _low;

    /// <summary>The cell of a value.</summary>
    public ref TCell At(long value)
    {
        long bucket = _width == 1 ? value : Buckets.Of(value, _width);
        long slot = (bucket >> Bits) - _origin;
        if ((ulong)slot < (ulong)_pages.Length && _pages[slot] is { } page)
        {
            return ref page[bucket & Mask];
        }

        return ref AtNewPage(value);
    }

    /// <summary>The cells in use, from the lowest value; with the lowest value of each bucket.</summary>
    public IEnumerable<(long Low, TCell Cell)> Cells() => Cells(_pages, _origin, _width);

    /// <summary>Adds what another table counted; buckets are already as wide as its.</summary>
    public void Add(PagedTable<TCell> other)
    {
        foreach ((long low, TCell cell) in other.Cells())
        {
            At(low).Add(cell);
        }
    }

    /// <inheritdoc/>
    public void Rebuild()
    {
        IEnumerable<(long Low, TCell Cell)> cells = Cells();
        (_pages, _origin, _low, _high) = ([], 0, 0, -1);
        _width = _budget.Width;
        foreach ((long low, TCell cell) in cells)
        {
            At(low).Add(cell);
        }
    }

    // Over the pages as they stand, so that a rebuild reads the old ones while it makes new ones.
    private static IEnumerable<(long Low, TCell Cell)> Cells(TCell[]?[] pages, long origin, long width)
    {
        for (int slot = 0; slot < pages.Length; slot++)
        {
            if (pages[slot] is not { } page)
            {
                continue;
            }

            for (int i = 0; i < PageSize; i++)
            {
                if (page[i].Count > 0)
                {
                    yield return ((((origin + slot) << Bits) + i) * width, page[i]);
                }
            }
        }
    }

    private ref TCell AtNewPage(long value)
    {
        while (true)
        {
            long bucket = Buckets.Of(value, _width);
            long number = bucket >> Bits;
            if (PageAt(number) is { } page)
            {
                return ref page[bucket & Mask];
            }

            if (!IsTooFar(number) && _budget.TryTakePage())
            {
                return ref NewPage(number)[bucket & Mask];
            }

            _budget.Coarsen();
        }
    }

    private TCell[]? PageAt(long number) =>
        (ulong)(number - _origin) < (ulong)_pages.Length ? _pages[number - _origin] : null;

    private bool IsTooFar(long number) =>
        !IsEmpty && Math.Max(number, _high) - Math.Min(number, _low) >= _budget.MostSpan;

    private TCell[] NewPage(long number)
    {
        (_low, _high) = IsEmpty ? (number, number) : (Math.Min(number, _low), Math.Max(number, _high));
        if ((ulong)(number - _origin) >= (ulong)_pages.Length)
        {
            MakeSlots();
        }

        return _pages[number - _origin] = new TCell[PageSize];
    }

    // Slots for all pages in use, and as many again on both sides.
    private void MakeSlots()
    {
        long spare = Math.Max(FirstSlots, (_high - _low + 1) / 2);
        long origin = _low - spare;
        TCell[]?[] pages = new TCell[]?[_high - _low + 1 + (2 * spare)];
        for (int i = 0; i < _pages.Length; i++)
        {
            if (_pages[i] is { } page)
            {
                pages[_origin + i - origin] = page;
            }
        }

        (_pages, _origin) = (pages, origin);
    }
}
