using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>The larger of x and y.</summary>
internal readonly struct LargerOperation : ILaneOperation
{
    public static Vector512<double> Apply(Vector512<double> x, Vector512<double> y) => Vector512.MaxNative(x, y);

    public static Vector512<long> Apply(Vector512<long> x, Vector512<long> y) => Vector512.Max(x, y);
}
