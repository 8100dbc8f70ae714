namespace PensionRules.Population.Lanes;

/// <summary>The steps that carry a graph out over a block, exact for cells in the ranges they were proved for.</summary>
internal sealed class LaneProgram(
    LaneGraph graph, LaneWidth width, IReadOnlyList<CellRange> ranges, LaneStep[] steps, LaneResult[] results, int slots, int wideSteps)
{
    public LaneGraph Graph => graph;

    /// <summary>The widest integers it works in; beyond 64 bits it has no steps.</summary>
    public LaneWidth Width => width;

    public LaneStep[] Steps => steps;

    /// <summary>The outputs, then the requirements.</summary>
    public LaneResult[] Results => results;

    /// <summary>The buffers it needs.</summary>
    public int Slots => slots;

    /// <summary>The ranges that it is proved for, by column.</summary>
    public IReadOnlyList<CellRange> Ranges => ranges;

    /// <summary>Whether its loads check the cells of every column, and all of them work in floating point.</summary>
    public bool LoadsEverything { get; } = steps.Count(s => s is { Kind: LaneStepKind.Load, KeepsInt64: false }) == ranges.Count;

    /// <summary>How many steps cost more than one in floating point.</summary>
    public int WideSteps => wideSteps;

    public bool IsProvedFor(ReadOnlySpan<CellRange> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (!ranges[i].Contains(cells[i]))
            {
                return false;
            }
        }

        return true;
    }
}
