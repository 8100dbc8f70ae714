using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PensionRules.Cli.Output;
using PensionRules.Numerics;
using PensionRules.Population.WhatIf;

namespace PensionRules.Cli.WhatIf;

/// <summary>The figures of the charts, as the script of the page reads them. Amounts are written with every digit, from exact sums.</summary>
internal sealed class WhatIfCharts(WhatIfReport report, WhatIfTables tables, Language language)
{
    /// <summary>A chart shows the greatest groups; the table has all.</summary>
    public const int MostGroups = 30;

    private readonly WhatIfNumbers _numbers = new(report.Output.Type, language);

    // A group in which nobody has two results.
    private static Item NoItem => new("null", WhatIfNumbers.None, WhatIfNumbers.None, null);

    private string People => Text("人", "people");

    /// <summary>All charts, as a JSON array that may stand in a page.</summary>
    public string ToJson()
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartArray();
            foreach (Chart chart in All())
            {
                Write(json, chart);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The groups that a chart shows: the greatest, in their own order.</summary>
    public static IReadOnlyList<WhatIfGroup> Shown(WhatIfGroups groups)
    {
        if (groups.Groups.Count <= MostGroups)
        {
            return groups.Groups;
        }

        HashSet<WhatIfGroup> greatest = [.. groups.Groups.OrderByDescending(g => g.Totals.People).Take(MostGroups)];
        return [.. groups.Groups.Where(greatest.Contains)];
    }

    private IEnumerable<Chart> All() =>
    [
        Cost(), Parts(), Distribution(), Shares("deciles", [.. report.Deciles.Select(d => (tables.NameOf(d), d.Figures))]),
        Changes("decile-changes", [.. report.Deciles.Select(d => (tables.NameOf(d), d.Figures))]),
        .. report.Groupings.SelectMany((g, i) => Groups(g, i)),
    ];

    private Chart Cost() => new("cost", [Text("改前", "before"), Text("改后", "after")])
    {
        IsRows = true,
        HasLabels = true,
        Series = [new Series(Text("总额", "cost"), "before", [Amount(report.Total.Figures.Before, "before"), Amount(report.Total.Figures.After, "after")])],
    };

    private Chart Parts()
    {
        (string Name, Rational Value)[] parts =
        [
            (Text("增加的人", "those who gain"), report.Total.Gains),
            (Text("减少的人", "those who lose"), -report.Total.Losses),
            (Text("差额", "difference"), report.Total.Figures.Difference),
        ];
        return new Chart("parts", [.. parts.Select(p => p.Name)])
        {
            IsRows = true,
            HasLabels = true,
            Series = [new Series(Text("差额", "difference"), "gain", [.. parts.Select(p => Change(p.Value))])],
        };
    }

    private Chart Distribution() => new("distribution", [.. report.Distribution.Select(tables.NameOf)])
    {
        IsTouching = true,
        Series = [new Series(Text("人数", "people"), "gain", [.. report.Distribution.Select(b => new Item(WhatIfNumbers.Plain(Rational.FromInt64(b.People), 0), $"{WhatIfNumbers.Count(b.People)} {People}", string.Empty, ToneOf(b)))])],
    };

    private IEnumerable<Chart> Groups(WhatIfGroups groups, int number)
    {
        (string Name, WhatIfFigures Figures)[] shown = [.. Shown(groups).Select(g => (g.ToText(language), g.Totals.Figures))];
        string id = string.Create(CultureInfo.InvariantCulture, $"group-{number}");
        return [Shares(id, shown), Changes(id + "-changes", shown)];
    }

    private Chart Shares(string id, (string Name, WhatIfFigures Figures)[] groups) => new(id, [.. groups.Select(g => g.Name)])
    {
        IsRows = true,
        IsStacked = true,
        IsPercent = true,
        HasLabels = true,
        Series =
        [
            new Series(Text("减少", "lose"), "loss", [.. groups.Select(g => Share(g.Figures.Losers, g.Figures.Compared))]),
            new Series(Text("不变", "unchanged"), "same", [.. groups.Select(g => Share(g.Figures.Unchanged, g.Figures.Compared))]),
            new Series(Text("增加", "gain"), "gain", [.. groups.Select(g => Share(g.Figures.Winners, g.Figures.Compared))]),
        ],
    };

    private Chart Changes(string id, (string Name, WhatIfFigures Figures)[] groups) => new(id, [.. groups.Select(g => g.Name)])
    {
        IsRows = true,
        HasLabels = true,
        Series = [new Series(Text("平均变动", "mean change"), "gain", [.. groups.Select(g => WhatIfNumbers.Rounded(g.Figures.MeanChange) is { } mean ? Change(mean) : NoItem)])],
    };

    private Item Amount(Rational value, string tone)
    {
        string text = _numbers.Amount(value);
        return new Item(_numbers.Plain(value), _numbers.WithUnit(text), text, tone);
    }

    private Item Change(Rational value)
    {
        string text = _numbers.Change(value);
        return new Item(_numbers.Plain(value), _numbers.WithUnit(text), text, value.Sign < 0 ? "loss" : "gain");
    }

    // A label where it has room.
    private static Item Share(long part, long whole)
    {
        Rational percent = WhatIfNumbers.PercentOf(part, whole) ?? 0;
        string text = WhatIfNumbers.Percent(percent);
        return new Item(WhatIfNumbers.Plain(percent, 2), $"{text} ({WhatIfNumbers.Count(part)})", percent >= 12 ? text : string.Empty, null);
    }

    private static string ToneOf(WhatIfBin bin)
    {
        if (bin.IsUnchanged)
        {
            return "same";
        }

        return bin.IsLoss ? "loss" : "gain";
    }

    private static void Write(Utf8JsonWriter json, Chart chart)
    {
        json.WriteStartObject();
        json.WriteString("id", chart.Id);
        json.WriteBoolean("rows", chart.IsRows);
        json.WriteBoolean("stacked", chart.IsStacked);
        json.WriteBoolean("percent", chart.IsPercent);
        json.WriteBoolean("touching", chart.IsTouching);
        json.WriteBoolean("labels", chart.HasLabels);
        json.WriteBoolean("legend", chart.Series.Count > 1);
        json.Strings("categories", chart.Categories);
        json.Array("series", chart.Series, s =>
        {
            json.WriteString("name", s.Name);
            json.WriteString("tone", s.Tone);
            json.Array("data", s.Items, i => Write(json, i));
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Item item)
    {
        json.WritePropertyName("value");
        json.WriteRawValue(item.Value);
        json.WriteString("text", item.Text);
        json.WriteString("label", item.Label);
        json.WriteString("tone", item.Tone);
    }

    private string Text(string chinese, string english) => language == Language.Chinese ? chinese : english;

    private sealed record Chart(string Id, IReadOnlyList<string> Categories)
    {
        public bool IsRows { get; init; }

        public bool IsStacked { get; init; }

        public bool IsPercent { get; init; }

        public bool IsTouching { get; init; }

        public bool HasLabels { get; init; }

        public IReadOnlyList<Series> Series { get; init; } = [];
    }

    private sealed record Series(string Name, string Tone, IReadOnlyList<Item> Items);

    private sealed record Item(string Value, string Text, string Label, string? Tone);
}
