using System.Globalization;
using System.Net;
using PensionRules.Cli.Output;
using PensionRules.Population.WhatIf;

namespace PensionRules.Cli.WhatIf;

/// <summary>The report as one HTML page that needs no network: tables, and charts drawn from the same figures.</summary>
internal sealed class WhatIfPage(WhatIfReport report, WhatIfTables tables, Language language)
{
    private readonly WhatIfNumbers _numbers = new(report.Output.Type, language);
    private readonly WhatIfCharts _charts = new(report, tables, language);

    private WhatIfFigures Figures => report.Total.Figures;

    public void Write(TextWriter to)
    {
        string title = Encoded(Text($"改了会怎样：{report.Output.Name}", $"What if: {report.Output.EnglishName}"));
        to.Write($"""
            <!doctype html>
            <html lang="{Text("zh-CN", "en")}" class="no-script">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            {PageAsset.Css}</style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p class="lead">{Encoded(Lead())}</p>

            """);
        WriteCards(to);
        WriteCost(to);
        WriteDistribution(to);
        WriteDeciles(to);
        foreach ((int number, WhatIfGroups groups) in report.Groupings.Index())
        {
            WriteGroups(to, groups, number);
        }

        WriteEnd(to);
    }

    private void WriteCards(TextWriter to)
    {
        to.Write("<ul class=\"cards\">\n");
        Card(to, "people", Text("全体", "people"), WhatIfNumbers.Count(report.Total.People), Text(
            $"两方都有结果 {WhatIfNumbers.Count(Figures.Compared)}", $"{WhatIfNumbers.Count(Figures.Compared)} with both results"));
        Card(to, "gain", Text("增加", "gain"), WhatIfNumbers.Count(Figures.Winners), Share(Figures.Winners));
        Card(to, "loss", Text("减少", "lose"), WhatIfNumbers.Count(Figures.Losers), Share(Figures.Losers));
        Card(to, "same", Text("不变", "unchanged"), WhatIfNumbers.Count(Figures.Unchanged), Share(Figures.Unchanged));
        Card(to, "cost", Text("总额的差", "cost"), _numbers.Change(Figures.Difference), $"{_numbers.Unit} {ShareOfCost()}{BothOnly()}".Trim());
        Card(to, "typical", Text("平均每人", "a person, on average"), _numbers.RoundedChange(Figures.MeanChange), Text(
            $"{_numbers.Unit}；中位数 {_numbers.RoundedChange(report.Total.MedianChange)}", $"{_numbers.Unit}; median {_numbers.RoundedChange(report.Total.MedianChange)}"));
        to.Write("</ul>\n");
    }

    private void WriteCost(TextWriter to)
    {
        Heading(to, Text("要花多少", "What it costs"), Text(
            $"两方都有结果的人：改前合计 {_numbers.WithUnit(_numbers.Amount(Figures.Before))}，改后 {_numbers.WithUnit(_numbers.Amount(Figures.After))}，差 {_numbers.WithUnit(_numbers.Change(Figures.Difference))}。",
            $"Those with a result on both sides: {_numbers.WithUnit(_numbers.Amount(Figures.Before))} before, {_numbers.WithUnit(_numbers.Amount(Figures.After))} after: {_numbers.WithUnit(_numbers.Change(Figures.Difference))}."));
        Pair(to, "cost", InUnit(Text("改前和改后的总额", "Cost before and after")), "parts", InUnit(Text("差额从哪里来", "What the difference is made of")));
        if (tables.OneSided is { } note)
        {
            to.Write($"<p class=\"warning\" role=\"note\">{Encoded(note)}</p>\n");
        }

        WriteTable(to, tables.Cost());
        WriteTable(to, tables.People());
        WriteTable(to, tables.Typical());
    }

    private void WriteDistribution(TextWriter to)
    {
        Heading(to, Text("变动的分布", "How changes are distributed"), Text(
            $"{WhatIfNumbers.Count(Figures.Winners)} 人增加，{WhatIfNumbers.Count(Figures.Losers)} 人减少，{WhatIfNumbers.Count(Figures.Unchanged)} 人不变。",
            $"{WhatIfNumbers.Count(Figures.Winners)} people gain, {WhatIfNumbers.Count(Figures.Losers)} lose, {WhatIfNumbers.Count(Figures.Unchanged)} have the same."));
        Figure(to, "distribution", Text($"人数，按每人的变动（{_numbers.Unit}）", $"People by the change of a person ({_numbers.Unit})"));
        WriteTable(to, tables.Distribution());
    }

    private void WriteDeciles(TextWriter to)
    {
        Heading(to, Text("按改前的结果分十等份", "By tenths of the result before"), Text("第 1 份是改前最低的十分之一。", "The first tenth had the lowest results before."));
        Pair(to, "deciles", Text("增加和减少的人各占多少", "Shares of those who gain and lose"), "decile-changes", InUnit(Text("平均变动", "Mean change")));
        WriteTable(to, tables.Deciles());
    }

    private void WriteGroups(TextWriter to, WhatIfGroups groups, int number)
    {
        bool isCut = groups.Groups.Count > WhatIfCharts.MostGroups;
        Table table = tables.Groups(groups);
        Heading(to, table.Title, isCut
            ? Text($"图中是人数最多的 {WhatIfCharts.MostGroups} 组，表中是全部 {groups.Groups.Count} 组。", $"The charts show the {WhatIfCharts.MostGroups} greatest groups, the table all {groups.Groups.Count}.")
            : string.Empty);
        string id = string.Create(CultureInfo.InvariantCulture, $"group-{number}");
        Pair(to, id, Text("增加和减少的人各占多少", "Shares of those who gain and lose"), id + "-changes", InUnit(Text("平均变动", "Mean change")));
        WriteTable(to, table);
    }

    private void WriteEnd(TextWriter to)
    {
        if (tables.Reasons() is { Rows.Count: > 0 } reasons)
        {
            Heading(to, reasons.Title, Text("一个人可以有几个原因。", "A person may have several reasons."));
            WriteTable(to, reasons);
        }

        Table laws = tables.Laws();
        Heading(to, laws.Title, string.Empty);
        WriteTable(to, laws);
        to.Write("<footer>\n");
        foreach (string note in tables.Notes())
        {
            to.Write($"<p>{Encoded(note)}</p>\n");
        }

        to.Write($"""
            <p>PensionRules {Encoded(report.Calculation.Before.Receipt.EngineVersion)} · Apache ECharts</p>
            </footer>
            </main>
            <script type="application/json" id="charts">{_charts.ToJson()}</script>
            <script>
            {PageAsset.ECharts}</script>
            <script>
            {PageAsset.Script}</script>
            </body>
            </html>

            """);
    }

    private static void Heading(TextWriter to, string title, string sentence)
    {
        to.Write($"<h2>{Encoded(title)}</h2>\n");
        if (sentence.Length > 0)
        {
            to.Write($"<p>{Encoded(sentence)}</p>\n");
        }
    }

    private static void Card(TextWriter to, string tone, string name, string figure, string more) => to.Write(
        $"<li class=\"{tone}\"><span class=\"name\">{Encoded(name)}</span><span class=\"figure\">{Encoded(figure)}</span><span class=\"more\">{Encoded(more)}</span></li>\n");

    private void Pair(TextWriter to, string first, string firstTitle, string second, string secondTitle)
    {
        to.Write("<div class=\"pair\">\n");
        Figure(to, first, firstTitle);
        Figure(to, second, secondTitle);
        to.Write("</div>\n");
    }

    // What a chart shows stands in the table below it.
    private void Figure(TextWriter to, string id, string title) => to.Write(
        $"<figure><figcaption>{Encoded(title)}</figcaption><div class=\"chart\" id=\"chart-{id}\" role=\"img\" aria-label=\"{Encoded(title)}{Text("；数字见下表", "; the figures stand in the table below")}\"></div></figure>\n");

    private static void WriteTable(TextWriter to, Table table)
    {
        to.Write($"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"{Encoded(table.Title)}\"><table><caption>{Encoded(table.Title)}</caption>\n<thead><tr>");
        foreach ((int i, string name) in table.Header.Index())
        {
            to.Write($"<th scope=\"col\"{Class(table, i)}>{Encoded(name)}</th>");
        }

        to.Write("</tr></thead>\n<tbody>\n");
        foreach (string[] row in table.Rows)
        {
            to.Write("<tr>");
            foreach ((int i, string cell) in row.Index())
            {
                to.Write(i == 0 ? $"<th scope=\"row\"{Class(table, i)}>{Encoded(cell)}</th>" : $"<td{Class(table, i)}>{Encoded(cell)}</td>");
            }

            to.Write("</tr>\n");
        }

        to.Write("</tbody></table></div>\n");
    }

    private static string Class(Table table, int column)
    {
        if (table.Figures.Contains(column))
        {
            return " class=\"number\"";
        }

        return column == 0 ? string.Empty : " class=\"text\"";
    }

    private string Lead()
    {
        string before = Title(report.Calculation.Before.PolicySet);
        string after = Title(report.Calculation.After.PolicySet);
        string changed = tables.Changed;
        string people = tables.Source;
        return before == after
            ? Text($"{before}；改动：{changed}；人员：{people}", $"{before}; changed: {changed}; people: {people}")
            : Text($"改前：{before}；改后：{after}；改动：{changed}；人员：{people}", $"before: {before}; after: {after}; changed: {changed}; people: {people}");
    }

    private string Title(Policies.PolicySet set) => language == Language.Chinese ? set.Title : set.EnglishTitle;

    private string InUnit(string title) => _numbers.Unit.Length == 0 ? title : Text($"{title}（{_numbers.Unit}）", $"{title} ({_numbers.Unit})");

    private string Share(long people) => WhatIfNumbers.Percent(WhatIfNumbers.PercentOf(people, Figures.Compared));

    private string ShareOfCost() => Figures.Before.Sign == 0
        ? string.Empty
        : $"({WhatIfNumbers.SignedPercent(WhatIfNumbers.PercentOf(Figures.ShareOfBefore))})";

    private string BothOnly() => tables.OneSided is null ? string.Empty : Text("；只算两方都有结果的人", "; of those with both results");

    private string Text(string chinese, string english) => language == Language.Chinese ? chinese : english;

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
