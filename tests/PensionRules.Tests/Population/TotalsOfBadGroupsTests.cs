using PensionRules.Population;

namespace PensionRules.Tests.Population;

/// <summary>Totals by a column with cells that cannot be right: every person is in a group, and a group of such people has no name.</summary>
public sealed class TotalsOfBadGroupsTests
{
    private static readonly PopulationCalculation Calculation = new SmallLaw
    {
        Choices = "| 选项 群 grp_kind | 说明 |\n|---|---|\n| 甲 aa | |\n| 乙 bb | |",
        Inputs = "| 群体 grp | 群 | | |\n| 参保地 place | 地区 | | |\n| 工资 wage | 元/月 | 0.01 | 0 .. 100,000 |",
        Outputs = "| 补贴 bonus | 元/月 | 是 |",
        Body = SmallLaw.Rule("补贴: 元/月\n  工资"),
        Columns = ["grp", "place", "wage"],
    }.Prepare();

    [Theory]
    [InlineData(2L)]
    [InlineData(-1L)]
    [InlineData(CellCode.Blank)]
    [InlineData(CellCode.Unreadable)]
    [InlineData(CellCode.TooLarge)]
    public void A_choice_that_is_none(long bad) =>
        Has(Total("grp", [[0, 210000, 1], [1, 210000, 20], [bad, 210000, 300], [0, 210000, 4000]], isNarrow: false),
            [(0, "aa", 2, 4001), (1, "bb", 1, 20), (bad, "", 1, bad == CellCode.Blank ? 300 : 0)]);

    [Theory]
    [InlineData(-5L)]
    [InlineData(210001L)]
    [InlineData(1_000_000L)]
    [InlineData(CellCode.Unreadable)]
    public void A_place_that_is_none(long bad) =>
        Has(Total("place", [[0, 210000, 1], [0, bad, 20], [0, 210100, 300]], isNarrow: false),
            [(210000, "210000", 1, 1), (210100, "210100", 1, 300), (bad, "", 1, 0)]);

    // The codes of a 32-bit column are those of a 64-bit one.
    [Theory]
    [InlineData(2L)]
    [InlineData(CellCode.Blank)]
    [InlineData(CellCode.Unreadable)]
    [InlineData(CellCode.TooFine)]
    public void Narrow_columns_have_the_same_groups(long bad) =>
        Has(Total("grp", [[0, 210000, 1], [bad, 210000, 20]], isNarrow: true), [(0, "aa", 1, 1), (bad, "", 1, bad == CellCode.Blank ? 20 : 0)]);

    private static IReadOnlyList<PopulationTotals> Total(string by, long[][] rows, bool isNarrow) =>
        Calculation.Total(ColumnRows.Of(Calculation, rows, isNarrow), new PopulationTotalsOptions { GroupBy = by, Quantiles = true });

    private static void Has(IReadOnlyList<PopulationTotals> actual, (long Group, string Text, long Rows, long Sum)[] expected) => Assert.Equal(
        expected.OrderBy(e => e.Group).Select(e => (e.Group, e.Text, e.Rows, (Int128)e.Sum)),
        actual.Select(t => (t.Group!.Value, t.GroupText, t.Rows, t["bonus"].Sum)));
}
