using FsCheck;
using FsCheck.Fluent;
using PensionRules.Population.WhatIf;

namespace PensionRules.Tests.Population.WhatIf;

/// <summary>The tables behind a what-if count exactly, whatever the values, and go over to wider buckets by the values alone.</summary>
public sealed class PagedTableTests
{
    private static Gen<long[]> Values => Gen.OneOf(
        Gen.ArrayOf(Gen.Choose(-50, 50).Select(v => (long)v)),
        Gen.ArrayOf(Gen.Choose(-1_000_000_000, 1_000_000_000).Select(v => (long)v * 1_000_000_007)),
        Gen.ArrayOf(Gen.Elements(0L, -1, 1, 1023, 1024, -1024, -1025, long.MaxValue / 8, long.MinValue / 8)));

    [Fact]
    public void Every_value_has_its_count_in_order() => Check(values =>
    {
        // Far apart, so only what is near shares the directory.
        long[] near = [.. values.Select(v => v % 100_000)];
        PagedTable<CountCell> table = Fill(near, new PageBudget(1000, 1000));
        Assert.Equal(
            near.GroupBy(v => v).OrderBy(g => g.Key).Select(g => (g.Key, (long)g.Count())),
            table.Cells().Select(c => (c.Low, c.Cell.Count)));
    });

    [Fact]
    public void Wider_buckets_hold_the_values_from_their_lower_end() => Check(values =>
    {
        PageBudget budget = new(2, 4);
        PagedTable<CountCell> table = Fill(values, budget);
        Assert.Equal(
            values.GroupBy(v => FloorTo(v, budget.Width)).OrderBy(g => g.Key).Select(g => (g.Key, (long)g.Count())),
            table.Cells().Select(c => (c.Low, c.Cell.Count)));
    });

    [Fact]
    public void The_width_depends_neither_on_the_order_nor_on_who_counted_what() => Check(values =>
    {
        PageBudget whole = new(2, 4);
        PagedTable<CountCell> expected = Fill(values, whole);
        PageBudget left = new(2, 4);
        PageBudget right = new(2, 4);
        PagedTable<CountCell> one = Fill([.. values.Where((_, i) => i % 3 == 0).Reverse()], left);
        PagedTable<CountCell> other = Fill([.. values.Where((_, i) => i % 3 != 0)], right);
        left.CoarsenTo(right);
        one.Add(other);
        Assert.Equal(whole.Width, left.Width);
        Assert.Equal(expected.Cells().Select(c => (c.Low, c.Cell.Count)), one.Cells().Select(c => (c.Low, c.Cell.Count)));
    });

    [Fact]
    public void Tables_that_share_a_budget_are_coarse_together()
    {
        PageBudget budget = new(4, 1000);
        PagedTable<CountCell> one = Fill([5, 6], budget);
        PagedTable<CountCell> other = Fill([0, 2000, 4000, 6000, 8000], budget);
        Assert.Equal(10, budget.Width);
        Assert.Equal([(0L, 2L)], one.Cells().Select(c => (c.Low, c.Cell.Count)));
        Assert.Equal(5, other.Cells().Count());
    }

    private static PagedTable<CountCell> Fill(IEnumerable<long> values, PageBudget budget)
    {
        PagedTable<CountCell> table = new(budget);
        foreach (long value in values)
        {
            table.At(value).AddOne();
        }

        return table;
    }

    private static long FloorTo(long value, long width) => (long)(((Int128)value - (((value % (Int128)width) + width) % width)));

    private static void Check(Action<long[]> law) => Prop.ForAll(Values.ToArbitrary(), law).QuickCheckThrowOnFailure();
}
