using PensionRules.Population;
using PensionRules.Population.Lanes;

namespace PensionRules.Benchmarks.Population;

/// <summary>Our blocks straight from the columns and past the cache.</summary>
internal sealed unsafe class DirectBlocks(PopulationCalculation calculation, PensionColumns people, bool streams = true) : Contestant($"our blocks, direct{(streams ? "" : ", usual stores")}")
{
    private readonly LaneRunner _runner = new(calculation, LaneWidth.Double);
    private readonly List<RowFinding> _findings = [];

    public LaneProgram Program => _runner.Program;
    private readonly CellSource[] _sources = new CellSource[people.Inputs.Count];

    public override long Amount(int output, int row) => people.Outputs[output][row];

    public override void Run(int from, int count)
    {
        _findings.Clear();
        for (int row = from; row < from + count; row += LaneRunner.BlockRows)
        {
            for (int i = 0; i < _sources.Length; i++)
            {
                _sources[i] = people.Inputs[i].Width == 4 ? new CellSource(people.Inputs[i].Ints + row) : new CellSource(people.Inputs[i].Longs + row);
            }

            _runner.Run(_sources, Math.Min(LaneRunner.BlockRows, from + count - row), row, _findings);
            for (int i = 0; i < PensionColumns.OutputCount; i++)
            {
                _runner.Store(i, people.Outputs[i].Longs + row, streams);
            }
        }
    }
}
