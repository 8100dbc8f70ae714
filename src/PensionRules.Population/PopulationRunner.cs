namespace PensionRules.Population;

/// <summary>Calculates blocks, one after the other, with buffers of its own: one runner a thread.</summary>
public sealed class PopulationRunner
{
    private readonly ReferenceRows _rows;

    internal PopulationRunner(PopulationCalculation calculation) => _rows = new ReferenceRows(calculation);

    /// <summary>Calculates a block: fills its outputs and findings.</summary>
    /// <param name="block">The block, made for the same calculation.</param>
    public void Run(PopulationBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        _rows.Run(block);
    }
}
