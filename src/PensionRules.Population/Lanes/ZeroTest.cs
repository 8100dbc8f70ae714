using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>Where an operand is zero: where its buffer holds the one number that makes it so.</summary>
internal readonly unsafe ref struct ZeroTest
{
    private readonly double* _lanes;
    private readonly Vector512<double> _zero;

    /// <summary>The test of an operand.</summary>
    /// <param name="buffers">The buffers.</param>
    /// <param name="operand">Not a constant.</param>
    public ZeroTest(LaneBuffers buffers, in LaneOperand operand)
    {
        _lanes = buffers.Doubles(operand.Slot);
        (long zero, long rest) = Math.DivRem(-operand.Offset, operand.Factor);
        _zero = Vector512.Create(rest == 0 ? zero : double.NaN);
    }

    /// <summary>All bits of a lane where it is zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> At(int row) => Vector512.Equals(Vector512.LoadAligned(_lanes + row), _zero);
}
