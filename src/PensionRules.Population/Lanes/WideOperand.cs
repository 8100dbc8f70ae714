using System.Numerics;
using System.Runtime.InteropServices;

namespace PensionRules.Population.Lanes;

/// <summary>An operand of the wide path: a multiple of a buffer plus a constant.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct WideOperand<T>(T[] slot, T factor, T offset)
    where T : struct, IBinaryInteger<T>
{
    public T this[int row] => slot.Length == 0 ? offset : (slot[row] * factor) + offset;
}
