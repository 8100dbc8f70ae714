using System.Runtime.InteropServices;

namespace PensionRules.Benchmarks.Population;

/// <summary>A column in memory that the garbage collector does not move: 32- or 64-bit integers, aligned to a cache line.</summary>
internal sealed unsafe class NativeColumn : IDisposable
{
    private const int Line = 64;

    private readonly void* _start;

    public NativeColumn(int rows, int width)
    {
        Width = width;
        Rows = rows;
        _start = NativeMemory.AlignedAlloc((nuint)(((long)rows * width) + Line), Line);

        // Every page exists before anything is measured.
        NativeMemory.Clear(_start, (nuint)((long)rows * width));
    }

    /// <summary>4 or 8 bytes.</summary>
    public int Width { get; }

    public int Rows { get; }

    public long* Longs => (long*)_start;

    public int* Ints => (int*)_start;

    public long this[int row]
    {
        get => Width == sizeof(int) ? Ints[row] : Longs[row];
        set
        {
            if (Width == sizeof(int))
            {
                Ints[row] = checked((int)value);
            }
            else
            {
                Longs[row] = value;
            }
        }
    }

    public Memory<long> ToLongs(int count) => new NativeMemoryOwner<long>(Longs, count).Memory;

    public ReadOnlyMemory<int> ToInts(int count) => new NativeMemoryOwner<int>(Ints, count).Memory;

    public void Dispose() => NativeMemory.AlignedFree(_start);
}
