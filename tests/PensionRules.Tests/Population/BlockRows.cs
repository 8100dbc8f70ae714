using PensionRules.Population;
using PensionRules.Population.Lanes;

namespace PensionRules.Tests.Population;

/// <summary>Rows in a block, and what came out of them taken from it again.</summary>
internal static class BlockRows
{
    /// <summary>Fills a block. Its outputs hold rubbish before a run, which the run has to replace.</summary>
    public static void Fill(PopulationBlock block, PopulationCalculation calculation, IReadOnlyList<long[]> rows)
    {
        for (int row = 0; row < rows.Count; row++)
        {
            for (int i = 0; i < rows[row].Length; i++)
            {
                block.Input(i)[row] = rows[row][i];
            }
        }

        for (int i = 0; i < calculation.Outputs.Count; i++)
        {
            block.Output(i).Fill(-77_777_777);
        }

        block.Count = rows.Count;
    }

    public static IEnumerable<CalculatedRow> Take(PopulationBlock block, PopulationCalculation calculation, IReadOnlyList<long[]> rows)
    {
        Assert.Equal(block.Findings.Select(f => f.Row), block.Findings.Select(f => f.Row).Order());
        ILookup<long, string> findings = block.Findings.ToLookup(f => f.Row, f => f.Finding.ToString());
        for (int row = 0; row < rows.Count; row++)
        {
            long[] outputs = [.. Enumerable.Range(0, calculation.Outputs.Count).Select(i => block.Output(i)[row])];
            yield return new CalculatedRow(rows[row], outputs, string.Join(' ', findings[row].Order(StringComparer.Ordinal)));
        }
    }

    /// <summary>Rows calculated by a runner of their own, in blocks of a size, in integers at least as wide as asked for.</summary>
    public static List<CalculatedRow> Run(PopulationCalculation calculation, IEnumerable<long[]> rows, int size, LaneWidth least = LaneWidth.Double)
    {
        List<CalculatedRow> results = [];
        PopulationRunner runner = new(calculation, least);
        PopulationBlock block = new(calculation, size);
        foreach (long[][] some in rows.Chunk(size))
        {
            Fill(block, calculation, some);
            runner.Run(block);
            results.AddRange(Take(block, calculation, some));
        }

        return results;
    }
}
