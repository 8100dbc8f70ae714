using System.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>Calculates some hundred rows at a time: looks at the cells, chooses the expressions for what is given and the width that is proved exact, tells findings.</summary>
internal sealed unsafe class LaneRunner
{
    /// <summary>The rows of a block: what is worked on stays in the fastest cache.</summary>
    public const int BlockRows = 256;

    private readonly PopulationCalculation _calculation;
    private readonly LaneWidth _least;
    private readonly BlockCells _cells;
    private readonly LaneBuffers _buffers = new();
    private readonly Dictionary<LaneGraph, LanePrograms> _programs = [];
    private readonly Dictionary<(LaneGraph, LaneWidth), WideLanes> _wide = [];
    private readonly ColumnState[] _states;
    private readonly bool[] _isBlank = new bool[BlockRows];
    private readonly bool[] _hasFault;
    private readonly bool _hasFreeColumns;
    private readonly CellFetcher _fetcher;
    private bool _isFull;
    private LaneGraph _graph;
    private LanePrograms _known;
    private LaneProgram? _program;
    private WideLanes? _lanes;
    private bool _hasBlank;

    public LaneRunner(PopulationCalculation calculation, LaneWidth least)
    {
        _calculation = calculation;
        _least = least;
        _cells = new BlockCells(calculation, BlockRows);
        _states = [.. calculation.Inputs.Select(_ => ColumnState.Full)];
        _hasFreeColumns = calculation.Inputs.All(c => c.IsGapless);
        _fetcher = new CellFetcher(calculation.Inputs.Count);
        _hasFault = new bool[calculation.Outputs.Count];
        _graph = calculation.GraphFor([.. _states]);
        _known = ProgramsOf(_graph);
    }

    /// <summary>The narrowest integers it was told to work in.</summary>
    public LaneWidth Least => _least;

    /// <summary>The widest integers of the last block.</summary>
    public LaneWidth Width => _program!.Width;

    /// <summary>Calculates a block.</summary>
    public void Run(ReadOnlySpan<CellSource> sources, int count, long firstRow, List<RowFinding> findings)
    {
        int before = findings.Count;
        Calculate(sources, count, firstRow, findings);
        Sort(findings, before);
    }

    private void Calculate(ReadOnlySpan<CellSource> sources, int count, long firstRow, List<RowFinding> findings)
    {
        if (TryRun(sources, count))
        {
            Tell(firstRow, findings);
            return;
        }

        _cells.Take(sources, count, findings, firstRow);
        if (!_states.AsSpan().SequenceEqual(_cells.States))
        {
            _cells.States.CopyTo(_states, 0);
            _graph = _calculation.GraphFor([.. _states]);
            _known = ProgramsOf(_graph);
        }

        _program = _known.For(_cells.Ranges);
        _isFull = _cells.States.AsSpan().IndexOfAnyExcept(ColumnState.Full) < 0 && _program.LoadsEverything && _hasFreeColumns;
        _lanes = null;
        if (_program.Width > LaneWidth.Int64)
        {
            _lanes = WideOf(_program);
            _lanes.Run(_cells);
        }
        else
        {
            _buffers.Reserve(_program.Slots);
            foreach (LaneStep step in _program.Steps)
            {
                Run(step, count);
            }
        }

        Tell(firstRow, findings);
    }

    /// <summary>Writes an output of the block.</summary>
    public void Store(int output, long* target, bool streams)
    {
        int count = _cells.Count;
        if (_lanes is not null)
        {
            _lanes.Store(output, new Span<long>(target, count));
        }
        else if (_program!.Results[output].IsAlwaysFault)
        {
            new Span<long>(target, count).Fill(CellCode.Blank);
            return;
        }
        else
        {
            LoadLanes.Store(_buffers, _program.Results[output].Number, target, count, streams && !_hasBlank && !_hasFault[output]);
        }

        for (int row = 0; (_hasBlank || _hasFault[output]) && row < count; row++)
        {
            if (!HasValue(output, row))
            {
                target[row] = CellCode.Blank;
            }
        }
    }

    /// <summary>Whether every row has a value of an output.</summary>
    public bool IsFull(int output) => !_hasBlank && !_hasFault[output] && !_graph.Outputs[output].IsAlwaysFault;

    /// <summary>Whether a row has a value of an output.</summary>
    public bool HasValue(int output, int row) =>
        !_isBlank[row] && !_graph.Outputs[output].IsAlwaysFault && (!_hasFault[output] || (FaultOf(output, row) == 0 && !IsTooLarge(output, row)));

    /// <summary>The value of an output in a row that has one.</summary>
    public long Value(int output, int row) => _lanes is not null
        ? _lanes.Value(output, row)
        : ScalarLanes.Value(_buffers, _program!.Results[output].Number, row);

    /// <summary>The sum of an output over a block in which every row has one.</summary>
    public Int128 Sum(int output) => _lanes is not null ? _lanes.Sum(output) : LoadLanes.Sum(_buffers, _program!.Results[output], _cells.Count);

    // Most blocks look like the one before: every cell given, and inside what the program at hand was proved for. Loading tells.
    private bool TryRun(ReadOnlySpan<CellSource> sources, int count)
    {
        if (!_isFull)
        {
            return false;
        }

        _cells.Begin(count);
        LaneProgram program = _program!;
        _fetcher.Begin(sources, count, program.Steps.Length);
        foreach (LaneStep step in program.Steps)
        {
            _fetcher.Fetch();
            if (step.Kind != LaneStepKind.Load)
            {
                Run(step, count);
            }
            else if (!LoadLanes.TryLoad(_buffers, step, sources[step.Column], count, program.Ranges[step.Column]))
            {
                return false;
            }
        }

        return true;
    }

    private LanePrograms ProgramsOf(LaneGraph graph)
    {
        if (!_programs.TryGetValue(graph, out LanePrograms? programs))
        {
            _programs[graph] = programs = new LanePrograms(_calculation, graph, _least);
        }

        return programs;
    }

    private WideLanes WideOf(LaneProgram program)
    {
        if (!_wide.TryGetValue((_graph, program.Width), out WideLanes? lanes))
        {
            _wide[(_graph, program.Width)] = lanes = program.Width == LaneWidth.Int128
                ? new WideLanes<Int128>(_graph, _calculation.Outputs, BlockRows)
                : new WideLanes<BigInteger>(_graph, _calculation.Outputs, BlockRows);
        }

        return lanes;
    }

    private void Run(LaneStep step, int count)
    {
        switch (step.Kind)
        {
            case LaneStepKind.Load:
                LoadLanes.Load(_buffers, step, _cells.Cells(step.Column), count);
                break;
            case LaneStepKind.LoadBlank:
                LoadLanes.Load(_buffers, step, _cells.Blanks(step.Column), count);
                break;
            case LaneStepKind.Fill:
                LoadLanes.Fill(_buffers, step, count);
                break;
            case LaneStepKind.Row:
                ScalarLanes.Row(_buffers, step, count);
                break;
            case LaneStepKind.Cell:
                ScalarLanes.Cell(_buffers, step, count);
                break;
            case LaneStepKind.MonthOfDay:
                ScalarLanes.MonthOfDay(_buffers, step, count);
                break;
            case LaneStepKind.FirstDayOfMonth:
                ScalarLanes.FirstDayOfMonth(_buffers, step, count);
                break;
            default:
                if (step.IsInt64)
                {
                    Int64Lanes.Run(_buffers, step, count);
                }
                else
                {
                    DoubleLanes.Run(_buffers, step, count);
                }

                break;
        }
    }

    private bool IsTooLarge(int output, int row) => _lanes is not null && _lanes.IsTooLarge(output, row);

    private int FaultOf(int result, int row) => _lanes is not null
        ? _lanes.FaultOf(_graph.Outputs[result], row)
        : (int)ScalarLanes.Value(_buffers, _program!.Results[result].Fault!.Value, row);

    // Most blocks have nothing to tell; that is found out eight rows at a time.
    private void Tell(long firstRow, List<RowFinding> findings)
    {
        int count = _cells.Count;
        if (_hasBlank)
        {
            Array.Clear(_isBlank);
        }

        _hasBlank = _cells.HasBadRows;
        for (int row = 0; _hasBlank && row < count; row++)
        {
            _isBlank[row] = _cells.IsBad(row);
        }

        for (int i = 0; i < _hasFault.Length; i++)
        {
            _hasFault[i] = (_lanes is not null && !_graph.Outputs[i].IsAlwaysFault) || (_graph.Outputs[i].Value.Fault is not null
                && (_graph.Outputs[i].IsAlwaysFault || LoadLanes.Any(_buffers, _program!.Results[i].Fault!.Value, count, isZero: false)));
        }

        if (_graph.Requirements.Count > 0)
        {
            Refuse(firstRow, findings);
        }

        if (_hasFault.AsSpan().Contains(value: true))
        {
            TellFaults(firstRow, findings);
        }
    }

    private void Refuse(long firstRow, List<RowFinding> findings)
    {
        bool[]? isBad = null;
        for (int i = 0; i < _graph.Requirements.Count; i++)
        {
            LaneOutput requirement = _graph.Requirements[i];
            LaneResult? result = _lanes is null ? _program!.Results[_graph.Outputs.Count + i] : null;
            if (result is not null && !LoadLanes.Any(_buffers, result.Number, _cells.Count, isZero: true))
            {
                continue;
            }

            isBad ??= [.. _isBlank];
            for (int row = 0; row < _cells.Count; row++)
            {
                bool isBroken = result is null
                    ? _lanes!.IsBroken(requirement, row)
                    : ScalarLanes.Value(_buffers, result.Number, row) == 0 && (result.Fault is not { } fault || ScalarLanes.Value(_buffers, fault, row) == 0);
                if (isBroken && !isBad[row])
                {
                    _isBlank[row] = _hasBlank = true;
                    findings.Add(new RowFinding(firstRow + row, _calculation.FindingOfRequirement(requirement.Term)));
                }
            }
        }
    }

    private void TellFaults(long firstRow, List<RowFinding> findings)
    {
        for (int row = 0; row < _cells.Count; row++)
        {
            if (_isBlank[row])
            {
                continue;
            }

            int before = findings.Count;
            for (int i = 0; i < _hasFault.Length; i++)
            {
                if (!_hasFault[i])
                {
                    continue;
                }

                int number = FaultOf(i, row);
                if (number > 0 && _graph.Outputs[i].IsWanted)
                {
                    Add(findings, before, new RowFinding(firstRow + row, _calculation.FindingOf(_graph.Faults[number - 1])));
                }
                else if (number == 0 && IsTooLarge(i, row))
                {
                    Add(findings, before, new RowFinding(firstRow + row, _calculation.FindingOfTooLarge(_calculation.Outputs[i])));
                }
            }
        }
    }

    // They were found kind by kind, and are told row by row; those of a row stay in their order.
    private static void Sort(List<RowFinding> findings, int from)
    {
        for (int i = from + 1; i < findings.Count; i++)
        {
            if (findings[i].Row < findings[i - 1].Row)
            {
                RowFinding[] sorted = [.. findings.Skip(from).OrderBy(f => f.Row)];
                findings.RemoveRange(from, sorted.Length);
                findings.AddRange(sorted);
                return;
            }
        }
    }

    // The same finding of two outputs is told once.
    private static void Add(List<RowFinding> findings, int before, RowFinding finding)
    {
        for (int i = before; i < findings.Count; i++)
        {
            if (findings[i].Finding.Code == finding.Finding.Code && findings[i].Finding.Field == finding.Finding.Field)
            {
                return;
            }
        }

        findings.Add(finding);
    }
}
