using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>The smaller of x and y.</summary>
internal readonly struct SmallerOperation : ILaneOperation
{
    public static Vector512<double> Apply(Vector512<double> x, Vector512<double> y) => Vector512.MinNative(x, y);

    public static Vector512<long> Apply(Vector512<long> x, Vector512<long> y) => Vector512.Min(x, y);
}
