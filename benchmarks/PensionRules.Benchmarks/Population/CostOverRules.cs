using System.Globalization;

namespace PensionRules.Benchmarks.Population;

/// <summary>What a person costs, against how many rules the law has.</summary>
internal static class CostOverRules
{
    private const int Rows = 1_000_000;
    private const int RoundCount = 9;

    private static readonly int[] Counts = [1, 2, 5, 10, 20, 50, 100];

    public static LineChart Run(TextWriter output, Clock clock)
    {
        SyntheticColumns[] laws = [.. Counts.Select(c => new SyntheticColumns(c, Rows))];
        Rounds.WarmUp(laws, Rows);
        IReadOnlyDictionary<Contestant, Timing> times = Rounds.Measure(laws, Rows, RoundCount, clock);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"### Cost against rules: made-up laws, {Rows:N0} people, one thread"));
        output.WriteLine();
        output.WriteLine("| rules | ns a person | ns a person and rule |");
        output.WriteLine("|--:|--:|--:|");
        foreach (SyntheticColumns law in laws)
        {
            double time = times[law].Median;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {law.Rules} | {time:0.0} | {time / law.Rules:0.00} |"));
            law.Dispose();
        }

        output.WriteLine();
        return new LineChart("Cost against rules", "rules", "ns a person", [new Series("our blocks", [.. laws.Select(l => ((double)l.Rules, times[l].Median))])]);
    }
}
