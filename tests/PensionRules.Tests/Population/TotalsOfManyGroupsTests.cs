using PensionRules.Population;

namespace PensionRules.Tests.Population;

/// <summary>Quantiles by group: all groups of an output share the memory, and there is a limit to them.</summary>
public sealed class TotalsOfManyGroupsTests
{
    private const int MostGroups = 8_192;

    private static readonly PopulationCalculation Calculation = new SmallLaw
    {
        Inputs = "| 组 unit_no | 1 | 1 | 0 .. 100,000 |\n| 工资 wage | 元/月 | 0.01 | 0 .. 1,000,000 |",
        Outputs = "| 补贴 bonus | 元/月 | 是 |",
        Body = SmallLaw.Rule("补贴: 元/月\n  工资"),
        Columns = ["unit_no", "wage"],
    }.Prepare();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void As_many_groups_as_there_may_be_have_their_quantiles(int threads)
    {
        IReadOnlyList<PopulationTotals> totals = Total(MostGroups, threads, quantiles: true);
        Assert.Equal(MostGroups, totals.Count);
        Assert.All(totals, t => Assert.Equal((10, t["bonus"].Least), ((int)t.Rows, t["bonus"].Quantile(0.1m))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void One_more_is_told(int threads)
    {
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => Total(MostGroups + 1, threads, quantiles: true));
        Assert.Contains("8,192 groups at most, and 'unit_no' has more", fault.Message, StringComparison.Ordinal);
        Assert.Equal(MostGroups + 1, Total(MostGroups + 1, threads, quantiles: false).Count);
    }

    // Group g has wages 1,000 × (g + 1) × (1 … 10) fen: together a million buckets, of one fen as long as they fit.
    [Fact]
    public void Groups_share_their_memory_and_their_bands()
    {
        IReadOnlyList<PopulationTotals> few = Total(100, threads: 1, quantiles: true);
        Assert.All(few, t => Assert.Equal(1, t["bonus"].QuantileWidth));
        Assert.All(few, t => Assert.Equal(50m * (t.Group!.Value + 1), t["bonus"].Quantile(0.5m)!.Value.ToDecimal()));

        IReadOnlyList<PopulationTotals> many = Total(5_000, threads: 1, quantiles: true);
        long width = Assert.Single(many.Select(t => t["bonus"].QuantileWidth).Distinct());
        Assert.InRange(width, 10, 10_000_000);
        Assert.All(many, t => Assert.InRange((50m * (t.Group!.Value + 1)) - t["bonus"].Quantile(0.5m)!.Value.ToDecimal(), 0m, width / 100m));
    }

    private static IReadOnlyList<PopulationTotals> Total(int groups, int threads, bool quantiles)
    {
        long[] units = [.. Enumerable.Range(0, groups * 10).Select(i => (long)(i % groups))];
        long[] wages = [.. Enumerable.Range(0, groups * 10).Select(i => 1_000L * ((i % groups) + 1) * ((i / groups) + 1))];
        PopulationColumns people = new PopulationColumns(Calculation, units.Length).Set("unit_no", units).Set("wage", wages);
        return Calculation.Total(people, new PopulationTotalsOptions { GroupBy = "unit_no", Quantiles = quantiles, Threads = threads });
    }
}
