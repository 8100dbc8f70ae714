namespace PensionRules.Population.Lanes;

/// <summary>
/// The programs of one graph, for one thread: one proved for everything that the columns allow; and where that would need wide integers, one
/// proved for what the cells were so far, with room to grow.
/// </summary>
internal sealed class LanePrograms
{
    private const int MostProofs = 64;

    private readonly PopulationCalculation _calculation;
    private readonly LaneGraph _graph;
    private readonly LaneWidth _least;
    private readonly LaneProgram _declared;
    private LaneProgram? _narrow;
    private CellRange[]? _seen;
    private int _proofs;

    public LanePrograms(PopulationCalculation calculation, LaneGraph graph, LaneWidth least)
    {
        _calculation = calculation;
        _graph = graph;
        _least = least;
        _declared = Compile([.. calculation.Inputs.Select(c => new CellRange(c.Low, c.High))]);
    }

    /// <summary>A program that is exact for cells in some ranges.</summary>
    public LaneProgram For(CellRange[] cells)
    {
        if (IsBest(_declared))
        {
            return _declared;
        }

        if (_narrow is not null && _narrow.IsProvedFor(cells))
        {
            return _narrow;
        }

        if (_proofs >= MostProofs)
        {
            return _declared;
        }

        _proofs++;
        _seen = _seen is null ? [.. cells] : [.. _seen.Zip(cells, (a, b) => a.Hull(b))];
        LaneProgram roomy = Compile([.. _seen.Select(WithRoom)]);
        LaneProgram tight = IsBest(roomy) ? roomy : Compile(_seen);
        _narrow = Cost(tight).CompareTo(Cost(roomy)) < 0 ? tight : roomy;
        if (Cost(_narrow).CompareTo(Cost(_declared)) >= 0)
        {
            _proofs = MostProofs;
            _narrow = null;
            return _declared;
        }

        return _narrow;
    }

    private bool IsBest(LaneProgram program) => (program.Width == LaneWidth.Double && program.WideSteps == 0) || (program.Width == _least && _least != LaneWidth.Double);

    private static (LaneWidth Width, int Steps) Cost(LaneProgram program) => (program.Width, program.WideSteps);

    // Twice as far from zero, as far as the column allows.
    private CellRange WithRoom(CellRange seen, int column)
    {
        InputColumn input = _calculation.Inputs[column];
        long low = input.Low >= 0 ? input.Low : Math.Max(input.Low, Math.Min(seen.Low, 0) * 2);
        long high = input.High <= 0 ? input.High : Math.Min(input.High, Math.Max(seen.High, 0) * 2);
        return new CellRange(Math.Min(low, seen.Low), Math.Max(high, seen.High));
    }

    private LaneProgram Compile(CellRange[] ranges) => LaneCompiler.Compile(_graph, _calculation.Outputs, ranges, _least);
}
