using PensionRules.Numerics;

namespace PensionRules.Population.WhatIf;

/// <summary>What becomes of people who have a result on both sides. Amounts are exact, in the unit of the output.</summary>
/// <param name="Winners">How many have more after than before.</param>
/// <param name="Losers">How many have less.</param>
/// <param name="Unchanged">How many have the same, to the last digit.</param>
/// <param name="Before">The sum of their results before.</param>
/// <param name="After">The sum of their results after.</param>
public sealed record WhatIfFigures(long Winners, long Losers, long Unchanged, Rational Before, Rational After)
{
    /// <summary>How many they are.</summary>
    public long Compared => Winners + Losers + Unchanged;

    /// <summary>What the change costs: after less before.</summary>
    public Rational Difference => After - Before;

    /// <summary>The change of a person on average; null for nobody.</summary>
    public Rational? MeanChange => Compared == 0 ? null : Difference / Compared;

    /// <summary>The difference as a share of the sum before; null where that is 0.</summary>
    public Rational? ShareOfBefore => Before.Sign == 0 ? null : Difference / Before;
}
