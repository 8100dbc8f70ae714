namespace PensionRules.Population.WhatIf;

/// <summary>What one thread has counted so far, and in the end what all have.</summary>
internal sealed class WhatIfTally
{
    private readonly PageBudget _resultBudget;
    private readonly PageBudget _changeBudget;
    private readonly long _beforeFactor;
    private readonly long _afterFactor;

    public WhatIfTally(WhatIfCalculation calculation, WhatIfMemory memory)
    {
        _resultBudget = new PageBudget(memory.ResultPages, WhatIfMemory.MostSpan);
        _changeBudget = new PageBudget(memory.ChangePages, WhatIfMemory.MostSpan);
        (_beforeFactor, _afterFactor) = (calculation.BeforeFactor, calculation.AfterFactor);
        Results = new PagedTable<ResultCell>(_resultBudget);
        Total = new FigureTally(_changeBudget);
        Groupings = [.. calculation.Keys.Select(k => new GroupTally(k, memory.GroupPages))];
    }

    /// <summary>What becomes of people by their result before.</summary>
    public PagedTable<ResultCell> Results { get; }

    public FigureTally Total { get; }

    public IReadOnlyList<GroupTally> Groupings { get; }

    public ReasonTally Reasons { get; } = new();

    public MalformedTally Malformed { get; } = new();

    /// <summary>How many results before share a bucket.</summary>
    public long ResultWidth => _resultBudget.Width;

    public long ChangeWidth => _changeBudget.Width;

    /// <summary>Counts the people of a block that both sides have calculated.</summary>
    public void Add(WhatIfBlock block)
    {
        ReadOnlySpan<long> before = block.Before.Output(0);
        ReadOnlySpan<long> after = block.After.Output(0);
        bool isComplete = true;
        for (int row = 0; row < block.Count; row++)
        {
            (long old, long young) = (before[row], after[row]);
            if (old == CellCode.Blank || young == CellCode.Blank)
            {
                isComplete = false;
                AddIncomplete(block, row, old, young);
                continue;
            }

            old = checked(old * _beforeFactor);
            long change = checked((young * _afterFactor) - old);
            Results.At(old).AddOne(old, change);
            Total.Add(old, change);
            for (int g = 0; g < Groupings.Count; g++)
            {
                GroupTally grouping = Groupings[g];
                grouping.Of(grouping.Keys.KeyOf(block, row)).Add(old, change);
            }
        }

        block.Malformed.ForEach(Malformed.Add);
        if (!isComplete)
        {
            AddReasons(block, block.Before, isBefore: true);
            AddReasons(block, block.After, isBefore: false);
        }
    }

    /// <summary>Adds what another thread counted.</summary>
    public void Add(WhatIfTally other)
    {
        _resultBudget.CoarsenTo(other._resultBudget);
        _changeBudget.CoarsenTo(other._changeBudget);
        Results.Add(other.Results);
        Total.Add(other.Total);
        Reasons.Add(other.Reasons);
        Malformed.Add(other.Malformed);
        for (int g = 0; g < Groupings.Count; g++)
        {
            Groupings[g].Add(other.Groupings[g]);
        }
    }

    private static WhatIfOutcome OutcomeOf(long before, long after) => (before == CellCode.Blank, after == CellCode.Blank) switch
    {
        (false, false) => WhatIfOutcome.Both,
        (false, true) => WhatIfOutcome.OnlyBefore,
        (true, false) => WhatIfOutcome.OnlyAfter,
        _ => WhatIfOutcome.Neither,
    };

    private static long Scale(long value, long factor) => value == CellCode.Blank ? value : checked(value * factor);

    private void AddIncomplete(WhatIfBlock block, int row, long before, long after)
    {
        (before, after) = (Scale(before, _beforeFactor), Scale(after, _afterFactor));
        Total.AddIncomplete(before, after);
        foreach (GroupTally grouping in Groupings)
        {
            grouping.Of(grouping.Keys.KeyOf(block, row)).AddIncomplete(before, after);
        }
    }

    // Of a person without a result on a side, what that side found; findings about people with one do not matter here.
    private void AddReasons(WhatIfBlock block, PopulationBlock side, bool isBefore)
    {
        foreach (RowFinding found in side.Findings)
        {
            int row = (int)found.Row;
            if (side.Output(0)[row] == CellCode.Blank)
            {
                WhatIfOutcome outcome = OutcomeOf(block.Before.Output(0)[row], block.After.Output(0)[row]);
                Reasons.Add(new ReasonKey(outcome, isBefore, found.Finding.Code, found.Finding.Field.Id), block, row, found.Finding);
            }
        }
    }
}
