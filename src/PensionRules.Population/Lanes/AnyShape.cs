using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>A multiple of a buffer plus a constant: exact, however multiplication and addition are joined.</summary>
internal readonly struct AnyShape : IOperandShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector512<double> At(in DoubleOperand operand, int row) =>
        Vector512.MultiplyAddEstimate(Vector512.LoadAligned(operand.Lanes + row), operand.Factor, operand.Offset);
}
