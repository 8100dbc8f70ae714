using System.Runtime.Intrinsics.X86;

namespace PensionRules.Population.Lanes;

/// <summary>
/// Has the cells of the next block brought near while this one is calculated, a few cache lines after each step: memory and arithmetic work
/// at the same time. Only a hint to the processor: an address past the end of a column does no harm.
/// </summary>
internal sealed unsafe class CellFetcher(int columns)
{
    private const int LineBytes = 64;

    private readonly byte*[] _first = new byte*[columns];
    private readonly int[] _lines = new int[columns];
    private int _column;
    private int _done;
    private int _perStep;

    /// <summary>Begins a block: what lies behind it is fetched in the course of some steps.</summary>
    public void Begin(ReadOnlySpan<CellSource> sources, int count, int steps)
    {
        int lines = 0;
        for (int i = 0; i < sources.Length; i++)
        {
            _first[i] = sources[i].IsNarrow ? (byte*)(sources[i].Narrow + count) : (byte*)(sources[i].Wide + count);
            _lines[i] = count * (sources[i].IsNarrow ? sizeof(int) : sizeof(long)) / LineBytes;
            lines += _lines[i];
        }

        _column = 0;
        _done = 0;
        _perStep = (lines / Math.Max(steps, 1)) + 1;
    }

    /// <summary>Fetches the share of one step.</summary>
    public void Fetch()
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        for (int left = _perStep; left > 0 && _column < _first.Length;)
        {
            int some = Math.Min(left, _lines[_column] - _done);
            byte* line = _first[_column] + ((nint)_done * LineBytes);
            for (byte* end = line + ((nint)some * LineBytes); line < end; line += LineBytes)
            {
                Sse.Prefetch0(line);
            }

            left -= some;
            _done += some;
            if (_done >= _lines[_column])
            {
                _column++;
                _done = 0;
            }
        }
    }
}
