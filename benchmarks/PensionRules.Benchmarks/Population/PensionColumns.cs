using PensionRules.Population;

namespace PensionRules.Benchmarks.Population;

/// <summary>People as columns, and room for their five amounts in fen.</summary>
internal sealed class PensionColumns : IDisposable
{
    public const int OutputCount = 5;

    public PensionColumns(int rows, params IReadOnlyList<int> widths)
    {
        Rows = rows;
        Inputs = [.. widths.Select(w => new NativeColumn(rows, w))];
        Outputs = [.. Enumerable.Range(0, OutputCount).Select(_ => new NativeColumn(rows, sizeof(long)))];
    }

    public int Rows { get; }

    public IReadOnlyList<NativeColumn> Inputs { get; }

    public IReadOnlyList<NativeColumn> Outputs { get; }

    /// <summary>What is read and written of a person.</summary>
    public int BytesPerPerson => Inputs.Sum(c => c.Width) + Outputs.Sum(c => c.Width);

    public PopulationColumns ToPopulation(PopulationCalculation calculation, int count)
    {
        PopulationColumns population = new(calculation, count);
        for (int i = 0; i < Inputs.Count; i++)
        {
            string term = calculation.Inputs[i].Term.Id;
            _ = Inputs[i].Width == sizeof(int) ? population.Set(term, Inputs[i].ToInts(count)) : population.Set(term, Inputs[i].ToLongs(count));
        }

        return population;
    }

    public void Dispose()
    {
        foreach (NativeColumn column in Inputs.Concat(Outputs))
        {
            column.Dispose();
        }
    }
}
