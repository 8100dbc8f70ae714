using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PensionRules.Tests.Population.WhatIf;
using PensionRules.Tests.Support.Servers;

namespace PensionRules.Tests.Cli.WhatIf;

/// <summary>The page of <c>whatif --format html</c>: its tables without a browser, its charts in a real one, held against the reference.</summary>
public sealed class WhatIfPageTests
{
    private const string By = "district";

    private static readonly WhatIfFile People = new(240, nameof(WhatIfPageTests));

    private static readonly BruteForce Expected = People.Expected("liaoning-employee-2001", WhatIfRun.Change);

    private static string[] Districts => [.. People.Rows.Select(r => r[1]).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Tables_carry_the_figures_without_a_script(string language)
    {
        string page = Page(language);
        string[] cells = [.. Regex.Matches(page, "<t[dh][^>]*>(.*?)</t[dh]>", RegexOptions.Singleline).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];
        Assert.Contains(Amount(Expected.Before + Expected.OnlyBefore.Sum()), cells);
        Assert.Contains(Amount(Expected.After), cells);
        Assert.Contains(Change(Expected.Gains), cells);
        Assert.Contains(Change(-Expected.Losses), cells);
        Assert.All(Expected.Tenths, t => Assert.Contains(Change(t.Sum(p => p.After - p.Before)), cells));
        Assert.All(Districts, d => Assert.Contains(d, cells));
        Assert.Contains($"lang=\"{(language == "zh" ? "zh-CN" : "en")}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere_and_names_from_the_file_are_no_markup()
    {
        string page = Page("en");
        Assert.DoesNotMatch("<[^>]+\\s(src|href)=", page);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>&\"Mitte", page, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(page, "</script>"));
    }

    [Fact]
    public void Every_chart_has_a_name_and_every_table_a_caption_and_headers()
    {
        string page = Page("zh");
        int charts = Regex.Count(page, "class=\"chart\"");
        Assert.Equal(charts, Regex.Count(page, "role=\"img\" aria-label=\"[^\"]+数字见下表\""));
        int tables = Regex.Count(page, "<table>");
        Assert.Equal(tables, Regex.Count(page, "<caption>[^<]+</caption>"));
        Assert.True(charts >= 7 && tables >= 7);
        Assert.DoesNotContain("<td></td>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "changed: minimum years=10年; ", "; people: people.csv</p>")]
    [InlineData("zh", "改动：最低缴费年限=10年；", "；人员：people.csv</p>")]
    public void The_head_names_the_change_in_its_language_and_the_file(string language, string changed, string people)
    {
        string page = Page(language);
        Assert.Contains(changed, page, StringComparison.Ordinal);
        Assert.Contains(people, page, StringComparison.Ordinal);
    }

    [NeedsFact(Needs.Chromium)]
    public void Charts_show_what_the_reference_gives()
    {
        (Dictionary<string, DrawnChart> charts, string[] errors) = PageReader.Read(Page("en"));
        Assert.Empty(errors);
        Assert.Equal([Expected.Before, Expected.After], charts["cost"].Series[0]);
        Assert.Equal([Expected.Gains, -Expected.Losses, Expected.After - Expected.Before], charts["parts"].Series[0]);
        BruteForce[] tenths = [.. Expected.Tenths.Select(t => new BruteForce(t.Select(p => ((decimal?)p.Before, (decimal?)p.After))))];
        Shares(tenths, charts["deciles"], charts["decile-changes"]);
        Assert.Equal(Districts, charts["group-0"].Categories);
        Shares([.. Districts.Select(d => People.Expected("liaoning-employee-2001", WhatIfRun.Change, d))], charts["group-0"], charts["group-0-changes"]);
    }

    [NeedsFact(Needs.Chromium)]
    public void The_distribution_shows_how_many_changes_lie_between_its_ends()
    {
        DrawnChart chart = PageReader.Read(Page("en")).Charts["distribution"];
        for (int i = 0; i < chart.Categories.Length; i++)
        {
            Assert.Equal(PeopleIn(chart.Categories[i]), chart.Series[0][i]);
        }

        Assert.Equal(Expected.Winners + Expected.Losers + Expected.Unchanged, chart.Series[0].Sum());
    }

    [NeedsFact(Needs.Chromium)]
    public void Charts_are_drawn_as_SVG_with_their_figures_written_at_the_bars()
    {
        Dictionary<string, DrawnChart> charts = PageReader.Read(Page("zh")).Charts;
        Assert.All(charts.Values, c => Assert.Equal(1, c.Drawings));
        Assert.Contains(Amount(Expected.Before), charts["cost"].Texts);
        Assert.Contains(Change(-Expected.Losses), charts["parts"].Texts);
        Assert.Contains("改前", charts["cost"].Texts);
        // Twice the amount is twice the bar.
        decimal[] widths = [.. charts["cost"].Bars];
        decimal ratio = Expected.After / Expected.Before;
        Assert.Equal((double)ratio, (double)(widths[1] / widths[0]), tolerance: 0.01);
    }

    private static string Page(string language)
    {
        using TempFiles files = new();
        CliRun run = WhatIfRun.Of(files.Write("people.csv", People.Text()), "--by", By, "--format", "html", "--language", language);
        Assert.Equal((0, WhatIfRun.IdlePlace(language)), (run.ExitCode, run.Error));
        return run.Out;
    }

    private static void Shares(BruteForce[] groups, DrawnChart shares, DrawnChart changes)
    {
        Assert.Equal(groups.Select(g => Percent(g.Losers, g)), shares.Series[0]);
        Assert.Equal(groups.Select(g => Percent(g.Unchanged, g)), shares.Series[1]);
        Assert.Equal(groups.Select(g => Percent(g.Winners, g)), shares.Series[2]);
        Assert.Equal(groups.Select(g => Math.Round((g.After - g.Before) / All(g), 2, MidpointRounding.AwayFromZero)), changes.Series[0]);
    }

    private static decimal Percent(int part, BruteForce group) => Math.Round(100m * part / All(group), 2, MidpointRounding.AwayFromZero);

    private static int All(BruteForce group) => group.Winners + group.Losers + group.Unchanged;

    private static decimal PeopleIn(string bin)
    {
        if (bin == "unchanged")
        {
            return Expected.Unchanged;
        }

        decimal[] ends = [.. Regex.Matches(bin, @"[+-]?[\d,]+(\.\d+)?").Select(m => decimal.Parse(m.Value, NumberStyles.Number, CultureInfo.InvariantCulture))];
        return bin switch
        {
            _ when bin.StartsWith("under", StringComparison.Ordinal) => Expected.ChangesBetween(null, ends[0]),
            _ when bin.EndsWith("over", StringComparison.Ordinal) => Expected.ChangesBetween(ends[0], null),
            _ => Expected.ChangesBetween(ends[0], ends[1]),
        };
    }

    private static string Amount(decimal value) => value.ToString("N2", CultureInfo.InvariantCulture);

    private static string Change(decimal value) => (value > 0 ? "+" : string.Empty) + Amount(value);
}
