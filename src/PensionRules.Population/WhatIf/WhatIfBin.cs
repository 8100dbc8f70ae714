using PensionRules.Numerics;

namespace PensionRules.Population.WhatIf;

/// <summary>Changes between two bounds; those that are 0 have a bin of their own, from 0 to 0.</summary>
/// <param name="From">The least change in it, in the unit of the output; null where it has no lower end.</param>
/// <param name="To">What the changes are below; null where it has no upper end.</param>
/// <param name="People">How many have such a change.</param>
public sealed record WhatIfBin(Rational? From, Rational? To, long People)
{
    /// <summary>Whether it holds the people whose result is the same.</summary>
    public bool IsUnchanged => From is { Sign: 0 } && To is { Sign: 0 };

    /// <summary>Whether it holds people who lose.</summary>
    public bool IsLoss => To is { Sign: <= 0 } && !IsUnchanged;
}
