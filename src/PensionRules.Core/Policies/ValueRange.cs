using PensionRules.Numerics;

namespace PensionRules.Policies;

/// <summary>The values that a term may have, bounds included, in base units.</summary>
/// <param name="Low">The least value.</param>
/// <param name="High">The greatest value.</param>
public sealed record ValueRange(Rational Low, Rational High)
{
    /// <summary>Whether a value lies inside.</summary>
    /// <param name="value">The value, in base units.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(in Rational value) => value >= Low && value <= High;
}
