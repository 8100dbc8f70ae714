using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>x ÷ d.</summary>
internal readonly struct Quotient : ILaneQuotient
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of<TSigned, TShape>(in DoubleOperand x, in DoubleOperand y, int row, in LaneDivisor divisor)
        where TSigned : struct, IAnswer
        where TShape : struct, IOperandShape => divisor.Divide<TSigned>(TShape.At(x, row));
}
