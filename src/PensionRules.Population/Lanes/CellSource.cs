using System.Runtime.InteropServices;

namespace PensionRules.Population.Lanes;

/// <summary>Where the cells of a column begin: 64-bit or 32-bit integers that stay where they are for the time of a run.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly unsafe struct CellSource
{
    /// <summary>The least value of a 32-bit column; what is below is a code.</summary>
    public const int LeastNarrow = int.MinValue + 16;

    private readonly void* _cells;

    public CellSource(long* cells) => _cells = cells;

    public CellSource(int* cells)
    {
        _cells = cells;
        IsNarrow = true;
    }

    /// <summary>Whether they are 32-bit integers.</summary>
    public bool IsNarrow { get; }

    public long* Wide => (long*)_cells;

    public int* Narrow => (int*)_cells;

    public CellSource From(long row) => IsNarrow ? new CellSource(Narrow + row) : new CellSource(Wide + row);

    /// <summary>A cell; the codes of a 32-bit column mean what those of a 64-bit one do.</summary>
    public long this[int row]
    {
        get
        {
            if (!IsNarrow)
            {
                return Wide[row];
            }

            return Widen(Narrow[row]);
        }
    }

    /// <summary>A cell of a 32-bit column as one of a 64-bit column.</summary>
    public static long Widen(int cell) => cell < LeastNarrow ? long.MinValue + (cell - (long)int.MinValue) : cell;
}
