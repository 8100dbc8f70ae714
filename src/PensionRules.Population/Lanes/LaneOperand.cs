using System.Runtime.InteropServices;

namespace PensionRules.Population.Lanes;

/// <summary>An operand of a step: a multiple of a buffer plus a constant. A constant is zero times any buffer.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct LaneOperand(int slot, bool isInt64, long factor, long offset)
{
    /// <summary>The buffer.</summary>
    public int Slot => slot;

    /// <summary>Whether the buffer holds 64-bit integers, not whole numbers in floating point.</summary>
    public bool IsInt64 => isInt64;

    public long Factor => factor;

    public long Offset => offset;

    public bool IsPlain => factor == 1 && offset == 0;

    public bool IsConstant => factor == 0;
}
