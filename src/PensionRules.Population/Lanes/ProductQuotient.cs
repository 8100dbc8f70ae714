using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>x · y ÷ d, the product below 2^51.</summary>
internal readonly struct ProductQuotient : ILaneQuotient
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of<TSigned, TShape>(in DoubleOperand x, in DoubleOperand y, int row, in LaneDivisor divisor)
        where TSigned : struct, IAnswer
        where TShape : struct, IOperandShape =>
        divisor.Divide<TSigned>(TShape.At(x, row) * TShape.At(y, row));
}
