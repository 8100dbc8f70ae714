namespace PensionRules.Population.Lanes;

/// <summary>A graph carried out in integers wider than 64 bits.</summary>
internal abstract class WideLanes
{
    public abstract void Run(BlockCells cells);

    public abstract void Store(int output, Span<long> target);

    public abstract long Value(int output, int row);

    public abstract Int128 Sum(int output);

    /// <summary>The number of the fault in a row; 0 for none.</summary>
    public abstract int FaultOf(LaneOutput lane, int row);

    /// <summary>Whether the value of an output fits no column.</summary>
    public abstract bool IsTooLarge(int output, int row);

    /// <summary>Whether a requirement is known not to hold.</summary>
    public abstract bool IsBroken(LaneOutput requirement, int row);
}
