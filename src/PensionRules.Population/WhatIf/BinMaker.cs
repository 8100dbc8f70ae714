using PensionRules.Numerics;

namespace PensionRules.Population.WhatIf;

/// <summary>
/// Sorts changes into bins of one width: 1, 2 or 5 times a power of ten, so wide that those between the 1st and the 99th hundredth fill at most
/// <see cref="MostBins"/>. What lies outside is in an open bin at each end.
/// </summary>
internal static class BinMaker
{
    private const int MostBins = 24;
    private const int Hundredths = 100;

    public static IReadOnlyList<WhatIfBin> Make(FigureTally tally, long tableWidth, Amounts amounts)
    {
        List<WhatIfBin> bins = tally.Winners + tally.Losers == 0 ? [] : BinsOf(tally, tableWidth, amounts);
        if (tally.Unchanged > 0)
        {
            int at = bins.FindIndex(b => !b.IsLoss);
            bins.Insert(at < 0 ? bins.Count : at, new WhatIfBin(Rational.Zero, Rational.Zero, tally.Unchanged));
        }

        return bins;
    }

    private static List<WhatIfBin> BinsOf(FigureTally tally, long tableWidth, Amounts amounts)
    {
        (long low, long high) = Middle(tally);
        long width = WidthFor(low, high, tableWidth);
        (long first, long last) = (Buckets.Of(low, width), Buckets.Of(high, width));

        // An open bin at each end.
        long[] people = new long[last - first + 3];
        foreach ((long value, CountCell cell) in tally.Changes.Cells())
        {
            people[Math.Clamp(Buckets.Of(value, width), first - 1, last + 1) - first + 1] += cell.Count;
        }

        List<WhatIfBin> bins = [];
        for (int i = 0; i < people.Length; i++)
        {
            bool isOpen = i == 0 || i == people.Length - 1;
            if (!isOpen || people[i] > 0)
            {
                Int128 from = (Int128)(first + i - 1) * width;
                bins.Add(new WhatIfBin(i == 0 ? null : amounts.Of(from), i == people.Length - 1 ? null : amounts.Of(from + width), people[i]));
            }
        }

        return bins;
    }

    // The changes at the 1st and 99th hundredth of those who win or lose.
    private static (long Low, long High) Middle(FigureTally tally)
    {
        long people = tally.Winners + tally.Losers;
        long below = 0;
        long? low = null;
        long high = 0;
        foreach ((long value, CountCell cell) in tally.Changes.Cells())
        {
            low ??= (below + cell.Count) * (Int128)Hundredths > people ? value : null;
            high = (Int128)below * Hundredths < (Int128)people * (Hundredths - 1) ? value : high;
            below += cell.Count;
        }

        return (low!.Value, high);
    }

    private static long WidthFor(long low, long high, long tableWidth)
    {
        long power = Math.Max(1, tableWidth);
        while (true)
        {
            foreach (int step in (ReadOnlySpan<int>)[1, 2, 5])
            {
                long width = power * step;
                if (Buckets.Of(high, width) - Buckets.Of(low, width) < MostBins)
                {
                    return width;
                }
            }

            power *= 10;
        }
    }
}
