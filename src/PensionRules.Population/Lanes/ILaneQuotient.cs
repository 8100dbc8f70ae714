using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>A quotient by a constant; one loop serves them all.</summary>
internal interface ILaneQuotient
{
    static abstract Vector512<double> Of<TSigned, TShape>(in DoubleOperand x, in DoubleOperand y, int row, in LaneDivisor divisor)
        where TSigned : struct, IAnswer
        where TShape : struct, IOperandShape;
}
