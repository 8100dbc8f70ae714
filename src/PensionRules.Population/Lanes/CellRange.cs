using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>The least and the greatest of some cells.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly unsafe record struct CellRange(long Low, long High)
{
    public bool Contains(CellRange other) => Low <= other.Low && other.High <= High;

    public CellRange Hull(CellRange other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    public static CellRange Of(CellSource source, int count) => source.IsNarrow ? OfNarrow(source, count) : OfWide(source.Wide, count);

    private static CellRange OfWide(long* cells, int count)
    {
        int row = 0;
        long low = long.MaxValue;
        long high = long.MinValue;
        if (count >= Vector512<long>.Count)
        {
            Vector512<long> least = Vector512.Load(cells);
            Vector512<long> most = least;
            for (row = Vector512<long>.Count; row <= count - Vector512<long>.Count; row += Vector512<long>.Count)
            {
                Vector512<long> here = Vector512.Load(cells + row);
                least = Vector512.Min(least, here);
                most = Vector512.Max(most, here);
            }

            for (int i = 0; i < Vector512<long>.Count; i++)
            {
                low = Math.Min(low, least[i]);
                high = Math.Max(high, most[i]);
            }
        }

        for (; row < count; row++)
        {
            low = Math.Min(low, cells[row]);
            high = Math.Max(high, cells[row]);
        }

        return new CellRange(low, high);
    }

    private static CellRange OfNarrow(CellSource source, int count)
    {
        int* cells = source.Narrow;
        int row = 0;
        int low = int.MaxValue;
        int high = int.MinValue;
        if (count >= Vector512<int>.Count)
        {
            Vector512<int> least = Vector512.Load(cells);
            Vector512<int> most = least;
            for (row = Vector512<int>.Count; row <= count - Vector512<int>.Count; row += Vector512<int>.Count)
            {
                Vector512<int> here = Vector512.Load(cells + row);
                least = Vector512.Min(least, here);
                most = Vector512.Max(most, here);
            }

            for (int i = 0; i < Vector512<int>.Count; i++)
            {
                low = Math.Min(low, least[i]);
                high = Math.Max(high, most[i]);
            }
        }

        for (; row < count; row++)
        {
            low = Math.Min(low, cells[row]);
            high = Math.Max(high, cells[row]);
        }

        // A code of a narrow column is far below any value, and is seen as such.
        return new CellRange(low < CellSource.LeastNarrow ? long.MinValue : low, high);
    }
}
