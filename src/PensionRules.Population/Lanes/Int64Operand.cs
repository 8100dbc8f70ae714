using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>An operand at hand, in 64-bit integers; its buffer may hold floating point.</summary>
internal readonly unsafe ref struct Int64Operand
{
    private readonly long* _lanes;
    private readonly bool _isInt64;
    private readonly bool _isPlain;
    private readonly Vector512<long> _factor;
    private readonly Vector512<long> _offset;

    public Int64Operand(LaneBuffers buffers, in LaneOperand operand)
    {
        _lanes = buffers.Int64s(operand.Slot);
        _isInt64 = operand.IsInt64;
        _isPlain = operand.IsPlain;
        _factor = Vector512.Create(operand.Factor);
        _offset = Vector512.Create(operand.Offset);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<long> At(int row) => _isPlain ? Raw(row) : (Raw(row) * _factor) + _offset;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<long> Raw(int row) => _isInt64
        ? Vector512.LoadAligned(_lanes + row)
        : Vector512.ConvertToInt64Native(Vector512.LoadAligned((double*)_lanes + row));
}
