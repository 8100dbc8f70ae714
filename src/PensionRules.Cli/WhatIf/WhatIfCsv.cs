using System.Globalization;
using CsvHelper;
using PensionRules.Numerics;
using PensionRules.Population.WhatIf;

namespace PensionRules.Cli.WhatIf;

/// <summary>The report as one table: a row for everybody, each tenth, each group, each bin of changes and each reason.</summary>
internal sealed class WhatIfCsv(WhatIfReport report, TextWriter to)
{
    private static readonly string[] Header =
    [
        "section", "group", "people", "winners", "losers", "unchanged", "only_before", "only_after", "neither", "before", "after", "difference",
        "mean_change", "median_change", "gains", "losses", "only_before_sum", "only_after_sum",
    ];

    private readonly WhatIfNumbers _numbers = new(report.Output.Type, Language.English);

    public void Write()
    {
        using CsvWriter csv = CsvWriter.Create(to, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        Add(csv, Header);
        Add(csv, ["total", string.Empty, .. Totals(report.Total)]);
        foreach (WhatIfDecile decile in report.Deciles)
        {
            string tenth = decile.First == decile.Last ? $"{decile.First}" : $"{decile.First}-{decile.Last}";
            Add(csv, ["decile", tenth, .. Figures(decile.Figures, string.Empty, string.Empty, string.Empty)]);
        }

        foreach (WhatIfGroups groups in report.Groupings)
        {
            foreach (WhatIfGroup group in groups.Groups)
            {
                Add(csv, [groups.Id, group.Id, .. Totals(group.Totals)]);
            }
        }

        foreach (WhatIfBin bin in report.Distribution)
        {
            Add(csv, ["change", $"{Plain(bin.From)}..{Plain(bin.To)}", Count(bin.People)]);
        }

        foreach (WhatIfReason reason in report.Reasons)
        {
            string side = reason.IsBefore ? "before" : "after";
            Add(csv, ["reason", $"{WhatIfJson.NameOf(reason.Outcome)}:{side}:{reason.Code}:{reason.Field.Id}", Count(reason.People)]);
        }

        foreach (WhatIfMalformed rows in report.Malformed)
        {
            Add(csv, ["malformed", rows.Code, Count(rows.Rows)]);
        }
    }

    private IEnumerable<string> Totals(WhatIfTotals totals) =>
    [
        .. Figures(totals.Figures, Count(totals.OnlyBefore), Count(totals.OnlyAfter), Count(totals.Neither), totals.People),
        Plain(WhatIfNumbers.Rounded(totals.MedianChange)), Plain(totals.Gains), Plain(totals.Losses), Plain(totals.OnlyBeforeSum), Plain(totals.OnlyAfterSum),
    ];

    private IEnumerable<string> Figures(WhatIfFigures figures, string onlyBefore, string onlyAfter, string neither, long? people = null) =>
    [
        Count(people ?? figures.Compared), Count(figures.Winners), Count(figures.Losers), Count(figures.Unchanged), onlyBefore, onlyAfter, neither,
        Plain(figures.Before), Plain(figures.After), Plain(figures.Difference), Plain(WhatIfNumbers.Rounded(figures.MeanChange)),
    ];

    private string Plain(Rational? value) => value is { } known ? _numbers.Plain(known) : string.Empty;

    private static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);

    // Every row has all columns.
    private static void Add(CsvWriter csv, IReadOnlyList<string> cells)
    {
        for (int i = 0; i < Header.Length; i++)
        {
            csv.WriteField(i < cells.Count ? cells[i] : string.Empty);
        }

        csv.EndRecord();
    }
}
