using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>An operation on two lanes; one loop serves them all.</summary>
internal interface ILaneOperation
{
    static abstract Vector512<double> Apply(Vector512<double> x, Vector512<double> y);

    static abstract Vector512<long> Apply(Vector512<long> x, Vector512<long> y);
}

internal readonly struct ProductOperation : ILaneOperation
{
    public static Vector512<double> Apply(Vector512<double> x, Vector512<double> y) => x * y;

    public static Vector512<long> Apply(Vector512<long> x, Vector512<long> y) => x * y;
}

internal readonly struct SumOperation : ILaneOperation
{
    public static Vector512<double> Apply(Vector512<double> x, Vector512<double> y) => x + y;

    public static Vector512<long> Apply(Vector512<long> x, Vector512<long> y) => x + y;
}

internal readonly struct SmallerOperation : ILaneOperation
{
    public static Vector512<double> Apply(Vector512<double> x, Vector512<double> y) => Vector512.MinNative(x, y);

    public static Vector512<long> Apply(Vector512<long> x, Vector512<long> y) => Vector512.Min(x, y);
}

internal readonly struct LargerOperation : ILaneOperation
{
    public static Vector512<double> Apply(Vector512<double> x, Vector512<double> y) => Vector512.MaxNative(x, y);

    public static Vector512<long> Apply(Vector512<long> x, Vector512<long> y) => Vector512.Max(x, y);
}

internal readonly struct LessOperation : ILaneOperation
{
    public static Vector512<double> Apply(Vector512<double> x, Vector512<double> y) => Vector512.LessThan(x, y) & Vector512<double>.One;

    public static Vector512<long> Apply(Vector512<long> x, Vector512<long> y) => Vector512.LessThan(x, y) & Vector512<long>.One;
}

internal readonly struct EqualOperation : ILaneOperation
{
    public static Vector512<double> Apply(Vector512<double> x, Vector512<double> y) => Vector512.Equals(x, y) & Vector512<double>.One;

    public static Vector512<long> Apply(Vector512<long> x, Vector512<long> y) => Vector512.Equals(x, y) & Vector512<long>.One;
}
