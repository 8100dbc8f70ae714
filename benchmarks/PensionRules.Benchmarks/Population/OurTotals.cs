using PensionRules.Population;

namespace PensionRules.Benchmarks.Population;

/// <summary>Sums and counts of all outputs, and no row written.</summary>
internal sealed class OurTotals(PopulationCalculation calculation, PensionColumns people, int threads)
    : Contestant(threads == 1 ? "**our totals** (no rows written)" : $"our totals, {threads} threads")
{
    public override bool HasAmounts => false;

    public IReadOnlyList<PopulationTotals> Last { get; private set; } = [];

    public override long Amount(int output, int row) => throw new NotSupportedException("Totals have no rows.");

    public override void Run(int count) =>
        Last = calculation.Total(people.ToPopulation(calculation, count), PopulationTotalsOptions.Default with { Threads = threads });
}
