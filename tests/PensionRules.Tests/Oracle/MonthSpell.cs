using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PensionRules.Calculation;

namespace PensionRules.Tests.Oracle;

/// <summary>The months from the first to the last, both included, numbered from January 1990.</summary>
internal sealed record MonthSpell(int First, int Last)
{
    /// <summary>Spells that may meet each other, as a careless clerk enters them.</summary>
    public static Gen<MonthSpell[]> Loose(int start) =>
        from count in Gen.Choose(0, 5)
        from spells in Gen.Choose(0, 60).Zip(Gen.Choose(1, 24)).ArrayOf(count)
        select spells.Select(s => new MonthSpell(start + s.Item1, start + s.Item1 + s.Item2 - 1)).ToArray();

    /// <summary>Spells one after the other, with or without a gap.</summary>
    public static Gen<MonthSpell[]> Apart(int start, int longest) =>
        from count in Gen.Choose(0, 5)
        from steps in Gen.Choose(0, 8).Zip(Gen.Choose(1, longest)).ArrayOf(count)
        select Placed(start, steps).ToArray();

    public int Length => Last - First + 1;

    public static YearMonth Month(int number) => new YearMonth(1990, 1).PlusMonths(number);

    public static HashSet<int> Months(IEnumerable<MonthSpell> spells) =>
        [.. spells.SelectMany(s => Enumerable.Range(s.First, s.Length))];

    /// <summary>The spell in two parts, the second from the month given; the whole when the month is not inside.</summary>
    public MonthSpell[] SplitAt(int month) =>
        month > First && month <= Last ? [this with { Last = month - 1 }, this with { First = month }] : [this];

    public PolicyInputs ToInputs(string from, string to) => new() { { from, Month(First) }, { to, Month(Last) } };

    private static IEnumerable<MonthSpell> Placed(int start, IEnumerable<(int Gap, int Length)> steps)
    {
        int next = start;
        foreach ((int gap, int length) in steps)
        {
            yield return new MonthSpell(next + gap, next + gap + length - 1);
            next += gap + length;
        }
    }
}
