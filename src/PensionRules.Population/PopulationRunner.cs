using PensionRules.Population.Lanes;

namespace PensionRules.Population;

/// <summary>Calculates blocks, one after the other, with buffers of its own: one runner a thread.</summary>
public sealed class PopulationRunner
{
    private readonly PopulationCalculation _calculation;
    private readonly LaneRunner _runner;
    private readonly CellSource[] _sources;

    internal PopulationRunner(PopulationCalculation calculation, LaneWidth least = LaneWidth.Double)
    {
        _calculation = calculation;
        _runner = new LaneRunner(calculation, least);
        _sources = new CellSource[calculation.Inputs.Count];
    }

    /// <summary>Calculates a block: fills its outputs and findings.</summary>
    /// <param name="block">The block, made for the same calculation.</param>
    /// <exception cref="ArgumentException">The block was made for another calculation.</exception>
    public unsafe void Run(PopulationBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        if (!ReferenceEquals(block.Calculation, _calculation))
        {
            throw new ArgumentException("The block was made for another calculation.", nameof(block));
        }

        block.FoundRows.Clear();
        for (int start = 0; start < block.Count; start += LaneRunner.BlockRows)
        {
            for (int i = 0; i < _sources.Length; i++)
            {
                _sources[i] = block.SourceOf(i, start);
            }

            int count = Math.Min(LaneRunner.BlockRows, block.Count - start);
            _runner.Run(_sources, count, start, block.FoundRows);
            for (int i = 0; i < _calculation.Outputs.Count; i++)
            {
                fixed (long* target = block.Output(i))
                {
                    _runner.Store(i, target + start, streams: false);
                }
            }
        }
    }
}
