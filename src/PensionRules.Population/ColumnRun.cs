using System.Buffers;
using PensionRules.Population.Lanes;

namespace PensionRules.Population;

/// <summary>Runs over populations in memory.</summary>
internal static unsafe class ColumnRun
{
    // Below this the results are likely to be read again from the caches.
    private const int LeastToStream = 1 << 17;

    public static void Calculate(PopulationColumns people, PopulationResults results, int threads, LaneWidth least)
    {
        int outputs = people.Calculation.Outputs.Count;
        MemoryHandle[] pins = new MemoryHandle[outputs];
        try
        {
            nint[] targets = new nint[outputs];
            for (int i = 0; i < outputs; i++)
            {
                pins[i] = results.Output(i).Pin();
                targets[i] = (nint)pins[i].Pointer;
            }

            bool streams = people.Count >= LeastToStream;
            ColumnWorkers workers = new(people, threads, least);
            workers.Run(() => targets, (to, runner, firstRow, _) =>
            {
                for (int i = 0; i < to.Length; i++)
                {
                    runner.Store(i, (long*)to[i] + firstRow, streams);
                }
            });
            results.Findings = workers.Findings;
        }
        finally
        {
            foreach (MemoryHandle pin in pins)
            {
                pin.Dispose();
            }
        }
    }

    public static IReadOnlyList<PopulationTotals> Total(PopulationColumns people, PopulationTotalsOptions options)
    {
        int group = options.GroupBy is null ? -1 : ColumnOf(people.Calculation, options.GroupBy);
        GroupTotalsTally[] tallies = new ColumnWorkers(people, options.Threads, LaneWidth.Double).Run(
            () => new GroupTotalsTally(people, group, options.Quantiles),
            (tally, runner, firstRow, count) => tally.Take(runner, firstRow, count));
        foreach (GroupTotalsTally other in tallies.Skip(1))
        {
            tallies[0].Add(other);
        }

        return tallies[0].ToTotals();
    }

    private static int ColumnOf(PopulationCalculation calculation, string name)
    {
        int column = calculation.PolicySet.FindTerm(name) is { } term ? calculation.ColumnOf(term) : -1;
        return column >= 0
            ? column
            : throw new ArgumentException($"'{name}' is no column of this calculation; there are: {string.Join(", ", calculation.Inputs.Select(c => c.Term.Id))}.", nameof(name));
    }
}
