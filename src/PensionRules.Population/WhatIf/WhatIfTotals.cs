using PensionRules.Numerics;

namespace PensionRules.Population.WhatIf;

/// <summary>Everybody of a population or group: nobody is left out. Amounts are exact, in the unit of the output.</summary>
/// <param name="Figures">Those with a result on both sides.</param>
/// <param name="Gains">What the winners gain together.</param>
/// <param name="Losses">What the losers lose together, as a number above 0.</param>
/// <param name="MedianChange">The change in the middle of all changes, of two in the middle their mean; null for nobody. See <see cref="WhatIfReport.ChangeStep"/>.</param>
/// <param name="OnlyBefore">How many have a result before and none after.</param>
/// <param name="OnlyBeforeSum">The sum of these results.</param>
/// <param name="OnlyAfter">How many have a result after and none before.</param>
/// <param name="OnlyAfterSum">The sum of these results.</param>
/// <param name="Neither">How many have none on either side.</param>
public sealed record WhatIfTotals(
    WhatIfFigures Figures, Rational Gains, Rational Losses, Rational? MedianChange,
    long OnlyBefore, Rational OnlyBeforeSum, long OnlyAfter, Rational OnlyAfterSum, long Neither)
{
    /// <summary>How many people.</summary>
    public long People => Figures.Compared + OnlyBefore + OnlyAfter + Neither;

    /// <summary>The cost before: of everybody who has a result then.</summary>
    public Rational CostBefore => Figures.Before + OnlyBeforeSum;

    /// <summary>The cost after: of everybody who has a result then.</summary>
    public Rational CostAfter => Figures.After + OnlyAfterSum;

    /// <summary>What the change costs: after less before, of everybody.</summary>
    public Rational CostDifference => CostAfter - CostBefore;
}
