using PensionRules.Numerics;
using PensionRules.Population;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population;

/// <summary>Totals without rows, against counting the rows.</summary>
public sealed class TotalsTests
{
    private const string GroupColumn = "contribution_months";

    private static readonly Rational[] Shares = [0.01m, 0.1m, 0.25m, 0.5m, 0.75m, 0.9m, 0.99m, 1m];

    private static readonly PopulationCalculation Calculation = PopulationCalculation.Prepare(Catalogs.Liaoning2001, new PopulationOptions
    {
        Columns = ["average_wage", "contribution_months", "pre_account_months", "average_index", "account_balance"],
        Outputs = ["basic_pension", "transitional_pension", "monthly_pension", "lump_sum"],
    });

    // Some with bad data, some who are refused, some without a transitional pension; more than one chunk.
    private static readonly long[][] Rows = Generate(70_003);

    private static readonly CalculatedRow[] Calculated = [.. BlockRows.Run(Calculation, Rows, 512)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Everybody_together(int threads)
    {
        PopulationTotals totals = Assert.Single(Total(new PopulationTotalsOptions { Threads = threads, Quantiles = true }));

        Assert.Null(totals.Group);
        Same(totals, Calculated, hasQuantiles: true);
    }

    [Fact]
    public void Without_quantiles_they_are_not_told()
    {
        PopulationTotals totals = Assert.Single(Total(PopulationTotalsOptions.Default));

        Same(totals, Calculated, hasQuantiles: false);
        Assert.Throws<InvalidOperationException>(() => totals["monthly_pension"].Quantile(0.5m));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void By_group(int threads, bool hasQuantiles)
    {
        IReadOnlyList<PopulationTotals> totals = Total(new PopulationTotalsOptions { Threads = threads, GroupBy = GroupColumn, Quantiles = hasQuantiles });
        IGrouping<long, CalculatedRow>[] groups = [.. Calculated.GroupBy(r => r.Cells[1]).OrderBy(g => g.Key)];

        Assert.Equal(groups.Select(g => (long?)g.Key), totals.Select(t => t.Group));
        Assert.All(totals.Zip(groups), pair => Same(pair.First, [.. pair.Second], hasQuantiles));
    }

    [Fact]
    public void Nobody_has_totals_too()
    {
        PopulationTotals totals = Assert.Single(Calculation.Total(ColumnRows.Of(Calculation, [], isNarrow: false)));

        Assert.Equal(0, totals.Rows);
        Assert.Equal(0, totals["monthly_pension"].Count);
        Assert.Equal(Rational.Zero, totals["monthly_pension"].Total);
        Assert.Null(totals["monthly_pension"].Mean);
    }

    [Fact]
    public void A_group_that_is_no_column_is_refused() =>
        Assert.Contains("place", Assert.Throws<ArgumentException>(() => Total(new PopulationTotalsOptions { GroupBy = "place" })).Message, StringComparison.Ordinal);

    private static IReadOnlyList<PopulationTotals> Total(PopulationTotalsOptions options) =>
        Calculation.Total(ColumnRows.Of(Calculation, Rows, isNarrow: true), options);

    private static void Same(PopulationTotals totals, CalculatedRow[] rows, bool hasQuantiles)
    {
        Assert.Equal(rows.Length, totals.Rows);
        for (int i = 0; i < Calculation.Outputs.Count; i++)
        {
            long[] values = [.. rows.Select(r => r.Outputs[i]).Where(v => v != CellCode.Blank).Order()];
            OutputTotals output = totals.Outputs[i];
            Int128 sum = values.Aggregate((Int128)0, (s, v) => s + v);

            Assert.Equal(values.Length, output.Count);
            Assert.Equal(sum, output.Sum);
            Assert.Equal(values.Length == 0 ? null : Rational.Create(sum, (Int128)100 * values.Length), output.Mean);
            if (hasQuantiles && output.QuantileWidth == 1)
            {
                Assert.All(Shares, share => Assert.Equal(values.Length == 0 ? null : Fen(values[Position(share, values.Length)]), output.Quantile(share)));
            }
        }
    }

    // The least position of which at least this share of the values is at it or before it.
    private static int Position(Rational share, int count) => (int)-(-(share * count)).Floor() - 1;

    private static Rational? Fen(long value) => Rational.Create(value, 100);

    private static long[][] Generate(int count)
    {
        Random random = TestSize.RandomFor("totals");
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            int months = random.Next(100, 400);
            return (long[])
            [
                random.Next(50) == 0 ? CellCode.Unreadable : random.Next(100, 50_000),
                months,
                random.Next(20) == 0 ? months + 1 : random.Next(0, months),
                random.Next(10) == 0 ? CellCode.Blank : random.Next(0, 30_001),
                random.Next(0, 100_000),
            ];
        })];
    }
}
