using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>x + y.</summary>
internal readonly struct SumOperation : ILaneOperation
{
    public static Vector512<double> Apply(Vector512<double> x, Vector512<double> y) => x + y;

    public static Vector512<long> Apply(Vector512<long> x, Vector512<long> y) => x + y;
}
