using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>An operand at hand, in floating point.</summary>
internal readonly unsafe ref struct DoubleOperand
{
    private readonly double* _lanes;
    private readonly bool _isPlain;
    private readonly Vector512<double> _factor;
    private readonly Vector512<double> _offset;

    public DoubleOperand(LaneBuffers buffers, in LaneOperand operand)
    {
        _lanes = buffers.Doubles(operand.Slot);
        _isPlain = operand.IsPlain;
        _factor = Vector512.Create((double)operand.Factor);
        _offset = Vector512.Create((double)operand.Offset);
    }

    /// <summary>Eight lanes from a row on: exact, however multiplication and addition are joined.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> At(int row) => _isPlain
        ? Vector512.LoadAligned(_lanes + row)
        : Vector512.MultiplyAddEstimate(Vector512.LoadAligned(_lanes + row), _factor, _offset);
}
