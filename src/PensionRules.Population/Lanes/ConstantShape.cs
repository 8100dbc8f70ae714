using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>A constant.</summary>
internal readonly struct ConstantShape : IOperandShape
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> At(in DoubleOperand operand, int row) => operand.Offset;
}
