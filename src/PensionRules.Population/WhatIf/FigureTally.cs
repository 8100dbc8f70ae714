namespace PensionRules.Population.WhatIf;

/// <summary>Counts and sums over some people, exact and independent of their order.</summary>
internal sealed class FigureTally(PageBudget budget)
{
    public long Winners { get; private set; }

    public long Losers { get; private set; }

    public long Unchanged { get; private set; }

    public long OnlyBefore { get; private set; }

    public long OnlyAfter { get; private set; }

    public long Neither { get; private set; }

    /// <summary>The results before of those who have one on both sides.</summary>
    public Int128 Before { get; private set; }

    public Int128 Gains { get; private set; }

    /// <summary>What the losers lose, as a positive sum.</summary>
    public Int128 Losses { get; private set; }

    public Int128 OnlyBeforeSum { get; private set; }

    public Int128 OnlyAfterSum { get; private set; }

    /// <summary>Every change but 0.</summary>
    public PagedTable<CountCell> Changes { get; } = new(budget);

    public long Compared => Winners + Losers + Unchanged;

    /// <summary>A person with a result on both sides.</summary>
    public void Add(long before, long change)
    {
        Before += before;
        if (change == 0)
        {
            Unchanged++;
            return;
        }

        if (change > 0)
        {
            Winners++;
            Gains += change;
        }
        else
        {
            Losers++;
            Losses -= change;
        }

        Changes.At(change).AddOne();
    }

    /// <summary>A person without a result on at least one side.</summary>
    public void AddIncomplete(long before, long after)
    {
        if (before != CellCode.Blank)
        {
            OnlyBefore++;
            OnlyBeforeSum += before;
        }
        else if (after != CellCode.Blank)
        {
            OnlyAfter++;
            OnlyAfterSum += after;
        }
        else
        {
            Neither++;
        }
    }

    /// <summary>Adds another tally, whose budget is no coarser.</summary>
    public void Add(FigureTally other)
    {
        Winners += other.Winners;
        Losers += other.Losers;
        Unchanged += other.Unchanged;
        OnlyBefore += other.OnlyBefore;
        OnlyAfter += other.OnlyAfter;
        Neither += other.Neither;
        Before += other.Before;
        Gains += other.Gains;
        Losses += other.Losses;
        OnlyBeforeSum += other.OnlyBeforeSum;
        OnlyAfterSum += other.OnlyAfterSum;
        Changes.Add(other.Changes);
    }

    /// <summary>The change in the middle: of two the sum, so that nothing is cut. Null when nobody has two results.</summary>
    public Int128? TwiceMedian()
    {
        if (Compared == 0)
        {
            return null;
        }

        // From 0; the two are one for an odd number.
        return (Int128)ChangeAt((Compared - 1) / 2) + ChangeAt(Compared / 2);
    }

    private long ChangeAt(long rank)
    {
        if (rank >= Losers && rank < Losers + Unchanged)
        {
            return 0;
        }

        long left = rank < Losers ? rank : rank - Unchanged;
        foreach ((long low, CountCell cell) in Changes.Cells())
        {
            left -= cell.Count;
            if (left < 0)
            {
                return low;
            }
        }

        throw new InvalidOperationException("The table of changes lacks people.");
    }
}
