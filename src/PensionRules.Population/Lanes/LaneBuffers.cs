namespace PensionRules.Population.Lanes;

/// <summary>The buffers of a program: 64-byte aligned, a block long, each of floating point or of 64-bit integers as its step keeps it.</summary>
internal sealed unsafe class LaneBuffers
{
    private const int Alignment = 64;

    private byte[] _memory = [];
    private byte* _start;

    public void Reserve(int slots)
    {
        int size = (slots * LaneRunner.BlockRows * sizeof(long)) + Alignment;
        if (_memory.Length < size)
        {
            _memory = GC.AllocateArray<byte>(size, pinned: true);
            fixed (byte* memory = _memory)
            {
                _start = memory + ((Alignment - ((nint)memory % Alignment)) % Alignment);
            }
        }
    }

    public double* Doubles(int slot) => (double*)(_start + ((nint)slot * LaneRunner.BlockRows * sizeof(long)));

    public long* Int64s(int slot) => (long*)Doubles(slot);
}
