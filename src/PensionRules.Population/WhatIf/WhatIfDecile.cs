using PensionRules.Numerics;

namespace PensionRules.Population.WhatIf;

/// <summary>
/// A tenth of the people who have a result on both sides, by their result before. People with the same result before are never parted: where a
/// result is so common that it fills several tenths, they are one.
/// </summary>
/// <param name="First">Its number, 1 for the lowest results.</param>
/// <param name="Last">Its number; more than <paramref name="First"/> where several are one.</param>
/// <param name="Lowest">The lowest result before, in the unit of the output; see <see cref="WhatIfReport.ResultStep"/>.</param>
/// <param name="Highest">The highest.</param>
/// <param name="Figures">The people.</param>
public sealed record WhatIfDecile(int First, int Last, Rational Lowest, Rational Highest, WhatIfFigures Figures);
