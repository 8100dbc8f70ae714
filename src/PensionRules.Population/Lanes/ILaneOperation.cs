using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>An operation on two lanes; one loop serves them all.</summary>
internal interface ILaneOperation
{
    static abstract Vector512<double> Apply(Vector512<double> x, Vector512<double> y);

    static abstract Vector512<long> Apply(Vector512<long> x, Vector512<long> y);
}
