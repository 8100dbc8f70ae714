using System.Globalization;
using PensionRules.Population;

namespace PensionRules.Benchmarks.Population;

/// <summary>What a person costs, against how many there are.</summary>
internal static class CostOverRows
{
    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    public static LineChart Run(TextWriter output, PensionLaw law, Clock clock)
    {
        using PensionColumns people = new(Sizes[^1], law.Widths);
        law.Fill(people);
        PopulationCalculation calculation = law.Prepare();
        Contestant[] contestants = [new OurColumns(calculation, people, 1), new MemoryTraffic(people, false, true), law.ByHand(people).First()];
        string[] names = ["our blocks", "memory traffic", "`decimal` by hand"];
        Rounds.WarmUp(contestants, Sizes[^1]);
        List<(double X, double Y)>[] lines = [[], [], []];
        output.WriteLine($"### Cost against rows: {law.Title}, ns a person");
        output.WriteLine();
        output.WriteLine($"| people | {string.Join(" | ", names)} | bytes allocated a person |");
        output.WriteLine("|--:|--:|--:|--:|");
        foreach (int size in Sizes)
        {
            IReadOnlyDictionary<Contestant, Timing> times = Rounds.Measure(contestants, size, Math.Clamp(20_000_000 / size, 7, 1_000), clock);
            for (int i = 0; i < contestants.Length; i++)
            {
                lines[i].Add((size, times[contestants[i]].Median));
            }

            string cells = string.Join(" | ", contestants.Select(c => times[c].Median.ToString("0.0", CultureInfo.InvariantCulture)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {cells} | {Allocation.PerPerson(contestants[0], size):0.000} |"));
        }

        output.WriteLine();
        return new LineChart("Cost against people", "people", "ns a person", [.. lines.Select((l, i) => new Series(names[i].Replace("`", string.Empty, StringComparison.Ordinal), l))]);
    }
}
