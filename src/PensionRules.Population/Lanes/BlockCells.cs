namespace PensionRules.Population.Lanes;

/// <summary>The cells of a block as the lanes read them: every value allowed, with where a column was blank and which rows were bad.</summary>
internal sealed unsafe class BlockCells
{
    private readonly PopulationCalculation _calculation;
    private readonly CellSource[] _cells;
    private readonly long[]?[] _mended;
    private readonly long[]?[] _blank;
    private readonly long[] _nothing;
    private readonly bool[] _isBad;
    private readonly int _capacity;

    public BlockCells(PopulationCalculation calculation, int capacity)
    {
        _calculation = calculation;
        _capacity = capacity;
        int columns = calculation.Inputs.Count;
        _cells = new CellSource[columns];
        _mended = new long[columns][];
        _blank = new long[columns][];
        _isBad = new bool[capacity];
        _nothing = GC.AllocateArray<long>(capacity, pinned: true);
        States = new ColumnState[columns];
        Ranges = new CellRange[columns];
    }

    public int Count { get; private set; }

    public ColumnState[] States { get; }

    /// <summary>The least and the greatest value of each column.</summary>
    public CellRange[] Ranges { get; }

    /// <summary>Whether some row has a cell that cannot be right.</summary>
    public bool HasBadRows { get; private set; }

    public bool IsBad(int row) => HasBadRows && _isBad[row];

    public CellSource Cells(int column) => _cells[column];

    /// <summary>1 where the column is blank, 0 elsewhere.</summary>
    public CellSource Blanks(int column) => SourceOf(States[column] == ColumnState.Full ? _nothing : _blank[column]!);

    public long Value(int column, int row) => _cells[column][row];

    public bool IsBlank(int column, int row) => States[column] != ColumnState.Full && _blank[column]![row] != 0;

    /// <summary>Begins a block in which nothing is wrong.</summary>
    public void Begin(int count)
    {
        Count = count;
        if (HasBadRows)
        {
            Array.Clear(_isBad);
            HasBadRows = false;
        }
    }

    /// <summary>Takes a block: looks at every cell once, and closely where one is not allowed.</summary>
    public void Take(ReadOnlySpan<CellSource> sources, int count, List<RowFinding> findings, long firstRow)
    {
        Begin(count);
        for (int i = 0; i < sources.Length; i++)
        {
            InputColumn column = _calculation.Inputs[i];
            CellRange range = CellRange.Of(sources[i], count);
            if (range.Low >= column.Low && range.High <= column.High && (column.IsGapless || AreAllowed(sources[i], count, column)))
            {
                _cells[i] = sources[i];
                States[i] = ColumnState.Full;
                Ranges[i] = range;
            }
            else
            {
                Mend(i, sources[i], findings, firstRow);
            }
        }
    }

    private void Mend(int at, CellSource source, List<RowFinding> findings, long firstRow)
    {
        InputColumn column = _calculation.Inputs[at];
        long[] mended = _mended[at] ??= GC.AllocateArray<long>(_capacity, pinned: true);
        long[] blank = _blank[at] ??= GC.AllocateArray<long>(_capacity, pinned: true);
        long least = long.MaxValue;
        long most = long.MinValue;
        int blanks = 0;
        for (int row = 0; row < Count; row++)
        {
            long cell = source[row];
            bool isBlank = cell == CellCode.Blank;
            bool isAllowed = !isBlank && column.Allows(cell);
            blank[row] = isBlank ? 1 : 0;
            blanks += isBlank ? 1 : 0;
            mended[row] = isAllowed ? cell : column.Substitute;
            least = Math.Min(least, mended[row]);
            most = Math.Max(most, mended[row]);
            if (!isBlank && !isAllowed)
            {
                findings.Add(new RowFinding(firstRow + row, _calculation.FindingOf(column, cell)));
                _isBad[row] = true;
                HasBadRows = true;
            }
        }

        _cells[at] = SourceOf(mended);
        Ranges[at] = new CellRange(least, most);
        States[at] = (blanks == 0, blanks == Count) switch
        {
            (true, _) => ColumnState.Full,
            (_, true) => ColumnState.Empty,
            _ => ColumnState.Mixed,
        };
    }

    private static bool AreAllowed(CellSource source, int count, InputColumn column)
    {
        for (int row = 0; row < count; row++)
        {
            if (!column.Allows(source[row]))
            {
                return false;
            }
        }

        return true;
    }

    // The array is pinned.
    private static CellSource SourceOf(long[] cells)
    {
        fixed (long* start = cells)
        {
            return new CellSource(start);
        }
    }
}
