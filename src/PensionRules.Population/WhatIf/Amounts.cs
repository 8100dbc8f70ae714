using System.Numerics;
using PensionRules.Numerics;

namespace PensionRules.Population.WhatIf;

/// <summary>Turns what was counted into amounts in the unit of the output.</summary>
internal sealed class Amounts(long denominator)
{
    public Rational Of(Int128 value) => Rational.Create(value, denominator);

    public WhatIfTotals TotalsOf(FigureTally tally) => new(
        new WhatIfFigures(tally.Winners, tally.Losers, tally.Unchanged, Of(tally.Before), Of(tally.Before + tally.Gains - tally.Losses)),
        Of(tally.Gains), Of(tally.Losses), tally.TwiceMedian() is { } twice ? Rational.Create(twice, 2 * (BigInteger)denominator) : null,
        tally.OnlyBefore, Of(tally.OnlyBeforeSum), tally.OnlyAfter, Of(tally.OnlyAfterSum), tally.Neither);
}
