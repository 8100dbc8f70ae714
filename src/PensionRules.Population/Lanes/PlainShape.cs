using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>A buffer as it is.</summary>
internal readonly struct PlainShape : IOperandShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector512<double> At(in DoubleOperand operand, int row) => Vector512.LoadAligned(operand.Lanes + row);
}
