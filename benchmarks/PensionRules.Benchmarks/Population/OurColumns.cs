using PensionRules.Population;

namespace PensionRules.Benchmarks.Population;

/// <summary>The policy document over columns.</summary>
internal sealed class OurColumns(PopulationCalculation calculation, PensionColumns people, int threads) : Contestant(threads == 1 ? "**our blocks**" : $"our blocks, {threads} threads")
{
    public override long Amount(int output, int row) => people.Outputs[output][row];

    public override void Run(int count)
    {
        PopulationResults results = new(calculation, [.. people.Outputs.Select(o => o.ToLongs(count))]);
        calculation.Calculate(people.ToPopulation(calculation, count), results, threads);
        if (results.Findings.Count > 0)
        {
            throw new InvalidOperationException($"{results.Findings[0].Finding} in row {results.Findings[0].Row}");
        }
    }
}
