using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>1 where x is less than y, otherwise 0.</summary>
internal readonly struct LessOperation : ILaneOperation, ILaneTest
{
    public static Vector512<double> Test(Vector512<double> x, Vector512<double> y) => Vector512.LessThan(x, y);

    public static Vector512<double> Apply(Vector512<double> x, Vector512<double> y) => Test(x, y) & Vector512<double>.One;

    public static Vector512<long> Apply(Vector512<long> x, Vector512<long> y) => Vector512.LessThan(x, y) & Vector512<long>.One;
}
