using System.Runtime.Intrinsics.X86;

namespace PensionRules.Population.Lanes;

/// <summary>
/// Has the cells of the next block brought near while this one is calculated, a few cache lines after each step: memory and arithmetic work
/// at the same time. Only a hint to the processor: an address past the end of a column does no harm.
/// </summary>
internal sealed unsafe class CellFetcher(int columns)
{
    private const int LineBytes = 64;

    private readonly byte*[] _next = new byte*[columns];
    private readonly int[] _left = new int[columns];
    private int _column;
    private int _perStep;

    /// <summary>Begins a block: what lies behind it is fetched in the course of some steps.</summary>
    public void Begin(ReadOnlySpan<CellSource> sources, int count, int steps)
    {
        int lines = 0;
        for (int i = 0; i < sources.Length; i++)
        {
            _next[i] = sources[i].IsNarrow ? (byte*)(sources[i].Narrow + count) : (byte*)(sources[i].Wide + count);
            _left[i] = count * (sources[i].IsNarrow ? sizeof(int) : sizeof(long)) / LineBytes;
            lines += _left[i];
        }

        _column = 0;
        _perStep = (lines / Math.Max(steps, 1)) + 1;
    }

    /// <summary>Fetches the share of one step.</summary>
    public void Fetch()
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        for (int i = 0; i < _perStep && _column < _next.Length; i++)
        {
            Sse.Prefetch0(_next[_column]);
            _next[_column] += LineBytes;
            if (--_left[_column] <= 0)
            {
                _column++;
            }
        }
    }
}
