using PensionRules.Numerics;

namespace PensionRules.Population.WhatIf;

/// <summary>Cuts people into tenths by their result before. The k-th tenth ends with the result of the person at place ⌈k·n/10⌉; people with one result stay together.</summary>
internal static class DecileCutter
{
    private const int Tenths = 10;

    public static IReadOnlyList<WhatIfDecile> Cut(PagedTable<ResultCell> results, long people, long width, Amounts amounts)
    {
        List<WhatIfDecile> deciles = [];
        ResultCell cell = default;
        long lowest = 0;
        long soFar = 0;
        int first = 1;
        foreach ((long low, ResultCell next) in results.Cells())
        {
            lowest = cell.Count == 0 ? low : lowest;
            cell.Add(next);
            soFar += next.Count;
            int last = (int)((Int128)soFar * Tenths / people);
            if (last >= first)
            {
                deciles.Add(new WhatIfDecile(first, last, amounts.Of(lowest), amounts.Of((Int128)low + width - 1), FiguresOf(cell, amounts)));
                (cell, first) = (default, last + 1);
            }
        }

        return deciles;
    }

    private static WhatIfFigures FiguresOf(ResultCell cell, Amounts amounts)
    {
        Rational before = amounts.Of(cell.Before);
        return new WhatIfFigures(cell.Winners, cell.Losers, cell.Count - cell.Winners - cell.Losers, before, before + amounts.Of(cell.Change));
    }
}
