using System.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>Calculates some hundred rows at a time: looks at the cells, chooses the expressions for what is given and the width that is proved exact, tells findings.</summary>
internal sealed unsafe class LaneRunner
{
    /// <summary>The rows of a block: what is worked on stays in the fastest cache.</summary>
    public const int BlockRows = 512;

    private readonly PopulationCalculation _calculation;
    private readonly LaneWidth _least;
    private readonly BlockCells _cells;
    private readonly Dictionary<LaneGraph, IWideLanes> _wide = [];
    private readonly ColumnState[] _states;
    private readonly bool[] _isRefused = new bool[BlockRows];
    private LaneGraph _graph;
    private IWideLanes? _lanes;

    public LaneRunner(PopulationCalculation calculation, LaneWidth least)
    {
        _calculation = calculation;
        _least = least;
        _cells = new BlockCells(calculation, BlockRows);
        _states = [.. calculation.Inputs.Select(_ => ColumnState.Full)];
        _graph = calculation.GraphFor([.. _states]);
    }

    /// <summary>Calculates a block.</summary>
    public void Run(ReadOnlySpan<CellSource> sources, int count, long firstRow, List<RowFinding> findings)
    {
        int before = findings.Count;
        _cells.Take(sources, count, findings, firstRow);
        if (!_states.AsSpan().SequenceEqual(_cells.States))
        {
            _cells.States.CopyTo(_states, 0);
            _graph = _calculation.GraphFor([.. _states]);
        }

        if (!_wide.TryGetValue(_graph, out _lanes))
        {
            _wide[_graph] = _lanes = new WideLanes<BigInteger>(_graph, BlockRows);
        }

        _lanes.Run(_cells);
        Array.Clear(_isRefused);
        for (int row = 0; row < count; row++)
        {
            Tell(row, firstRow, findings);
        }
    }

    /// <summary>Writes an output of the block.</summary>
    public void Store(int output, long* target, bool streams)
    {
        LaneOutput lane = _graph.Outputs[output];
        for (int row = 0; row < _cells.Count; row++)
        {
            bool isBlank = _cells.IsBad(row) || _isRefused[row] || lane.Number is null || (lane.Value.Fault is { } fault && _lanes!.IsNotZero(fault, row));
            target[row] = isBlank ? CellCode.Blank : (long)(_lanes!.Value(lane.Number!.Top, row) * Factor(output, lane.Number));
        }
    }

    private BigInteger Factor(int output, LaneNumber.Exact number)
    {
        OutputColumn column = _calculation.Outputs[output];
        return (column.Denominator * column.Unit.Denominator) / (number.Bottom * column.Unit.Numerator);
    }

    private void Tell(int row, long firstRow, List<RowFinding> findings)
    {
        if (_cells.IsBad(row))
        {
            return;
        }

        foreach (LaneOutput requirement in _graph.Requirements)
        {
            bool isFault = requirement.Value.Fault is { } fault && _lanes!.IsNotZero(fault, row);
            if (!isFault && _lanes!.Value(requirement.Number!.Top, row).IsZero)
            {
                _isRefused[row] = true;
                findings.Add(new RowFinding(firstRow + row, _calculation.FindingOfRequirement(requirement.Term)));
            }
        }

        if (_isRefused[row])
        {
            return;
        }

        int before = findings.Count;
        foreach (LaneOutput output in _graph.Outputs)
        {
            if (!output.IsWanted || output.Value.Fault is not { } fault)
            {
                continue;
            }

            int number = (int)_lanes!.Value(Affine.Of(fault), row);
            if (number > 0)
            {
                Finding finding = _calculation.FindingOf(_graph.Faults[number - 1]);
                if (!findings.Skip(before).Any(f => f.Finding.Code == finding.Code && f.Finding.Field == finding.Field))
                {
                    findings.Add(new RowFinding(firstRow + row, finding));
                }
            }
        }
    }
}
