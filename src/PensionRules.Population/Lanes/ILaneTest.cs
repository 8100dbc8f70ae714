using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>A comparison of lanes.</summary>
internal interface ILaneTest
{
    /// <summary>All bits of a lane where it holds, none where not.</summary>
    static abstract Vector512<double> Test(Vector512<double> x, Vector512<double> y);
}
