using PensionRules.Population;

namespace PensionRules.Tests.Population;

/// <summary>A block refuses what would read or write beyond its rows.</summary>
public sealed class PopulationBlockTests
{
    private const int Capacity = 8;

    private static readonly PopulationCalculation Calculation = new SmallLaw
    {
        Inputs = "| 月数 months | 月 | 1 | 0 .. 720 |",
        Outputs = "| 补贴 bonus | 元/月 | 是 |",
        Body = SmallLaw.Rule("补贴: 元/月\n  月数 × 1元/月 ÷ 1月"),
        Columns = ["months"],
    }.Prepare();

    [Theory]
    [InlineData(-1)]
    [InlineData(Capacity + 1)]
    [InlineData(int.MaxValue)]
    public void It_has_no_more_rows_than_it_holds(int count)
    {
        PopulationBlock block = new(Calculation, Capacity) { Count = 3 };

        Assert.Throws<ArgumentOutOfRangeException>(() => block.Count = count);
        Assert.Equal(3, block.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Capacity)]
    public void As_many_rows_as_it_says_are_calculated(int count)
    {
        PopulationBlock block = new(Calculation, Capacity) { Count = count };
        block.Input(0).Fill(12);
        block.Output(0).Fill(-1);
        Calculation.CreateRunner().Run(block);

        Assert.Equal(Enumerable.Range(0, Capacity).Select(row => row < count ? 1200L : -1), block.Output(0).ToArray());
    }

    [Fact]
    public void A_block_without_places_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new PopulationBlock(Calculation, 0));
}
