using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>An operand at hand, in floating point. A constant is zero times buffer 0, which holds zeros.</summary>
internal readonly unsafe ref struct DoubleOperand
{
    public DoubleOperand(LaneBuffers buffers, in LaneOperand operand)
    {
        Lanes = buffers.Doubles(operand.Slot);
        Factor = Vector512.Create((double)operand.Factor);
        Offset = Vector512.Create((double)operand.Offset);
    }

    public double* Lanes { get; }

    public Vector512<double> Factor { get; }

    public Vector512<double> Offset { get; }
}
