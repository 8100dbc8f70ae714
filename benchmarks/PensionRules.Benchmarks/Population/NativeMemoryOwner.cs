using System.Buffers;

namespace PensionRules.Benchmarks.Population;

/// <summary>Memory that the garbage collector does not know, as memory that the library takes.</summary>
internal sealed unsafe class NativeMemoryOwner<T>(T* start, int length) : MemoryManager<T>
    where T : unmanaged
{
    public override Span<T> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
        // It never moves.
    }

    protected override void Dispose(bool disposing)
    {
        // Its column frees it.
    }
}
