using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using PensionRules.Numerics;

namespace PensionRules.Population.Lanes;

/// <summary>A constant divisor at hand.</summary>
internal readonly ref struct LaneDivisor
{
    public LaneDivisor(LaneStep step)
    {
        double added = step.Mode switch
        {
            RoundingMode.HalfUp => step.Divisor / 2,
            RoundingMode.Up => step.Divisor - 1,
            _ => 0,
        };
        Value = Vector512.Create((double)step.Divisor);
        Inverse = Vector512.Create(1.0 / step.Divisor);
        Added = Vector512.Create(added);
        AddedAndHalf = Vector512.Create(added + 0.5);
        Factor = Vector512.Create((double)step.Factor);
        Offset = Vector512.Create((double)step.Offset);
    }

    public Vector512<double> Value { get; }

    public Vector512<double> Inverse { get; }

    /// <summary>What turns rounding down into the rounding wanted: half a divisor, nothing, or all but one.</summary>
    public Vector512<double> Added { get; }

    /// <summary>The same, and half a unit to stay clear of whole numbers.</summary>
    public Vector512<double> AddedAndHalf { get; }

    /// <summary>What a product is multiplied by before it is divided …</summary>
    public Vector512<double> Factor { get; }

    /// <summary>… and what is added.</summary>
    public Vector512<double> Offset { get; }

    /// <summary>A whole number below 2^51, divided and rounded by magnitude.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Divide<TSigned>(Vector512<double> top)
        where TSigned : struct, IAnswer => TSigned.Is
        ? Vector512.CopySign(Vector512.Floor((Vector512.Abs(top) + AddedAndHalf) * Inverse), top)
        : Vector512.Floor((top + AddedAndHalf) * Inverse);
}
