using PensionRules.Population;

namespace PensionRules.Tests.Population;

/// <summary>Rows as columns in memory, and what came out of them.</summary>
internal static class ColumnRows
{
    /// <summary>Rows as columns.</summary>
    /// <param name="calculation">What is calculated.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="isNarrow">Whether columns that fit are of 32-bit integers.</param>
    public static PopulationColumns Of(PopulationCalculation calculation, IReadOnlyList<long[]> rows, bool isNarrow)
    {
        PopulationColumns columns = new(calculation, rows.Count);
        for (int i = 0; i < calculation.Inputs.Count; i++)
        {
            long[] cells = [.. rows.Select(r => r[i])];
            _ = isNarrow && Array.TrueForAll(cells, c => IsCode(c) || Math.Abs(c) < 2_000_000_000)
                ? columns.Set(calculation.Inputs[i].Term.Id, Array.ConvertAll(cells, Narrow))
                : columns.Set(calculation.Inputs[i].Term.Name, cells);
        }

        return columns;
    }

    public static IEnumerable<CalculatedRow> Run(PopulationCalculation calculation, IReadOnlyList<long[]> rows, int threads, bool isNarrow)
    {
        PopulationResults results = new(calculation, rows.Count);
        calculation.Calculate(Of(calculation, rows, isNarrow), results, threads);
        Assert.Equal(results.Findings.Select(f => f.Row), results.Findings.Select(f => f.Row).Order());
        ILookup<long, string> findings = results.Findings.ToLookup(f => f.Row, f => f.Finding.ToString());
        for (int row = 0; row < rows.Count; row++)
        {
            long[] outputs = [.. calculation.Outputs.Select(o => results[o.Term.Id][row])];
            yield return new CalculatedRow(rows[row], outputs, string.Join(' ', findings[row].Order(StringComparer.Ordinal)));
        }
    }

    private static bool IsCode(long cell) => cell < long.MinValue + 16;

    private static int Narrow(long cell) => IsCode(cell) ? int.MinValue + (int)(cell - long.MinValue) : (int)cell;
}
