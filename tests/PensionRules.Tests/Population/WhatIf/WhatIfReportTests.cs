using FsCheck;
using FsCheck.Fluent;
using PensionRules.Numerics;
using PensionRules.Population.WhatIf;

namespace PensionRules.Tests.Population.WhatIf;

/// <summary>A what-if counts what the reference gives person by person, bad rows included, whatever the laws and the people.</summary>
public sealed class WhatIfReportTests
{
    [Fact]
    public void Totals_are_those_of_the_reference() => Check(c => Same(Expected(c, c.Rows), c.Run().Total));

    [Fact]
    public void Groups_are_those_of_the_reference() => Check(c =>
    {
        WhatIfReport report = c.Run();
        Same(c, report.Groupings[0], r => r[5] == TextPeople.NoRegion ? "not_readable" : r[5]!);
        Same(c, report.Groupings[1], r => Band(r[0], 60, "{0}..{1}"));
        Same(c, report.Groupings[2], r => IndexBand(r[3]));
        Same(c, report.Groupings[3], r => r[6]!.Trim());
    });

    [Fact]
    public void Tenths_are_cut_by_the_result_before_and_equals_stay_together() => Check(c =>
    {
        (int First, int Count, int Winners, int Losers, decimal Before, decimal After, decimal Lowest, decimal Highest)[] expected =
        [
            .. Expected(c, c.Rows).Tenths.Select(t => (
                t.Key, t.Count(), t.Count(p => p.After > p.Before), t.Count(p => p.After < p.Before),
                t.Sum(p => p.Before), t.Sum(p => p.After), t.Min(p => p.Before), t.Max(p => p.Before))),
        ];
        WhatIfReport report = c.Run();
        Assert.Equal(expected, report.Deciles.Select(d => (
            d.First, (int)d.Figures.Compared, (int)d.Figures.Winners, (int)d.Figures.Losers,
            d.Figures.Before.ToDecimal(), d.Figures.After.ToDecimal(), d.Lowest.ToDecimal(), d.Highest.ToDecimal())));
        Assert.True(report.IsExact);
    });

    [Fact]
    public void Tenths_and_groups_and_bins_add_up_to_the_total() => Check(c =>
    {
        WhatIfReport report = c.Run();
        WhatIfFigures total = report.Total.Figures;
        Assert.Equal(total, Sum(report.Deciles.Select(d => d.Figures)));
        Assert.All(report.Groupings, g => Assert.Equal(total, Sum(g.Groups.Select(x => x.Totals.Figures))));
        Assert.All(report.Groupings, g => Assert.Equal(c.Rows.Length, g.Groups.Sum(x => x.Totals.People)));
        Assert.Equal(total.Compared, report.Distribution.Sum(b => b.People));
        Assert.Equal(c.Rows.Length, report.Total.People);
        Assert.Equal(total.Difference, report.Total.Gains - report.Total.Losses);
    });

    [Fact]
    public void Bins_hold_the_changes_between_their_ends() => Check(c =>
    {
        BruteForce expected = Expected(c, c.Rows);
        Assert.All(c.Run().Distribution, b => Assert.Equal(
            b.IsUnchanged ? expected.Unchanged : expected.ChangesBetween(b.From?.ToDecimal(), b.To?.ToDecimal()), b.People));
    });

    [Fact]
    public void Against_itself_everybody_is_unchanged_and_nothing_is_paid() => Check(c =>
    {
        WhatIfTotals total = c.RunAgainstItself().Total;
        Assert.Equal((0, 0, 0, 0), (total.Figures.Winners, total.Figures.Losers, total.OnlyBefore, total.OnlyAfter));
        Assert.Equal(Rational.Zero, total.CostDifference);
        Assert.Equal(c.Rows.Length, total.Figures.Unchanged + total.Neither);
    });

    [Fact]
    public void Sides_that_are_swapped_change_places() => Check(c =>
    {
        WhatIfTotals one = c.Run().Total;
        WhatIfTotals other = c.RunSwapped().Total;
        Assert.Equal((one.Figures.Winners, one.Figures.Losers, one.OnlyBefore, one.Neither), (other.Figures.Losers, other.Figures.Winners, other.OnlyAfter, other.Neither));
        Assert.Equal((one.Gains, one.Losses, one.OnlyBeforeSum), (other.Losses, other.Gains, other.OnlyAfterSum));
        Assert.Equal(one.CostDifference, -other.CostDifference);
        Assert.Equal(one.MedianChange, other.MedianChange is { } median ? -median : null);
    });

    [Fact]
    public void Threads_and_the_size_of_blocks_do_not_matter() => Check(c =>
    {
        string one = Text(c.Run());
        Assert.Equal(one, Text(c.Run(new WhatIfRunSettings { Threads = 4, Capacity = 3 })));
        Assert.Equal(one, Text(c.Run(new WhatIfRunSettings { Threads = 2, Capacity = 16 })));
    });

    [Fact]
    public void Little_memory_makes_buckets_but_leaves_counts_and_sums_exact() => Check(c =>
    {
        WhatIfMemory little = new(2, 2, 40);
        WhatIfReport coarse = c.Run(new WhatIfRunSettings { Threads = 1, Memory = little });
        Same(Expected(c, c.Rows), coarse.Total with { MedianChange = c.Run().Total.MedianChange });
        Assert.Equal(coarse.Total.Figures, Sum(coarse.Deciles.Select(d => d.Figures)));
        Assert.Equal(coarse.Total.Figures.Compared, coarse.Distribution.Sum(b => b.People));
        Assert.Equal(Text(coarse), Text(c.Run(new WhatIfRunSettings { Threads = 3, Capacity = 4, Memory = little })));
        if (c.Run().Total.MedianChange is { } exact)
        {
            Rational distance = exact - coarse.Total.MedianChange!.Value;
            Assert.True(distance.Sign >= 0 && distance < coarse.ChangeStep, $"{exact} {coarse.Total.MedianChange} {coarse.ChangeStep}");
        }
    });

    [Fact]
    public void Whoever_lacks_a_result_has_a_reason() => Check(c =>
    {
        WhatIfReport report = c.Run();
        Assert.Equal(report.Total.OnlyBefore > 0, report.Reasons.Any(r => r.Outcome == WhatIfOutcome.OnlyBefore));
        Assert.Equal(report.Total.OnlyAfter > 0, report.Reasons.Any(r => r.Outcome == WhatIfOutcome.OnlyAfter));
        Assert.All(report.Reasons.Where(r => r.Outcome == WhatIfOutcome.OnlyBefore), r => Assert.False(r.IsBefore));
        Assert.All(report.Reasons.Where(r => r.Outcome == WhatIfOutcome.OnlyAfter), r => Assert.True(r.IsBefore));
        Assert.True(report.Reasons.Where(r => r is { Outcome: WhatIfOutcome.Neither, IsBefore: true }).Sum(r => r.People) >= report.Total.Neither);
        Assert.True(report.Reasons.Where(r => r is { Outcome: WhatIfOutcome.Neither, IsBefore: false }).Sum(r => r.People) >= report.Total.Neither);
    });

    private static BruteForce Expected(WhatIfCase c, IEnumerable<string?[]> rows) =>
        new(rows.Select(r => (WhatIfCase.Result(c.Before, r), WhatIfCase.Result(c.AfterSide, r))));

    private static void Same(WhatIfCase c, WhatIfGroups groups, Func<string?[], string> key)
    {
        ILookup<string, string?[]> rows = c.Rows.ToLookup(key);
        Assert.Equal(rows.Select(r => r.Key).Order(StringComparer.Ordinal), groups.Groups.Select(g => g.Id).Order(StringComparer.Ordinal));
        Assert.All(groups.Groups, g => Same(Expected(c, rows[g.Id]), g.Totals));
    }

    private static void Same(BruteForce expected, WhatIfTotals actual)
    {
        Assert.Equal(
            (expected.Winners, expected.Losers, expected.Unchanged, expected.OnlyBefore.Length, expected.OnlyAfter.Length, expected.Neither),
            (actual.Figures.Winners, actual.Figures.Losers, actual.Figures.Unchanged, actual.OnlyBefore, actual.OnlyAfter, actual.Neither));
        Assert.Equal(
            (expected.Before, expected.After, expected.Gains, expected.Losses, expected.OnlyBefore.Sum(), expected.OnlyAfter.Sum()),
            (actual.Figures.Before.ToDecimal(), actual.Figures.After.ToDecimal(), actual.Gains.ToDecimal(), actual.Losses.ToDecimal(),
                actual.OnlyBeforeSum.ToDecimal(), actual.OnlyAfterSum.ToDecimal()));
        Assert.Equal(expected.Median, actual.MedianChange?.ToDecimal());
    }

    private static WhatIfFigures Sum(IEnumerable<WhatIfFigures> parts) => parts.Aggregate(
        new WhatIfFigures(0, 0, 0, 0, 0),
        (a, b) => new WhatIfFigures(a.Winners + b.Winners, a.Losers + b.Losers, a.Unchanged + b.Unchanged, a.Before + b.Before, a.After + b.After));

    private static string Band(string? text, int width, string form)
    {
        if (!int.TryParse(text, out int value))
        {
            return text == "abc" ? "not_readable" : string.Empty;
        }

        int low = value / width * width;
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, form, low, low + width);
    }

    private static string IndexBand(string? text) => text switch
    {
        "0.6" => "0.5..1",
        "1" or "1.2345" => "1..1.5",
        "3" => "3..3.5",
        _ => "not_readable",
    };

    private static string Text(WhatIfReport report) => string.Join('\n', [
        report.Total.ToString(), .. report.Deciles.Select(d => d.ToString()), .. report.Distribution.Select(b => b.ToString()),
        .. report.Groupings.SelectMany(g => g.Groups.Select(x => $"{g} {x} {x.ToText(Language.Chinese)} {x.Totals}")),
        .. report.Reasons.Select(r => $"{r} {r.Outcome} {r.IsBefore} {r.FirstPlace} {r.ToText(Language.English)}"),
        $"{report.IsExact} {report.ResultStep} {report.ChangeStep}",
    ]);

    private static void Check(Action<WhatIfCase> law) => Prop.ForAll(WhatIfCase.Any.ToArbitrary(), law).QuickCheckThrowOnFailure();
}
