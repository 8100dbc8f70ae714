using PensionRules.Building;
using PensionRules.Calculation;
using PensionRules.Cli.Output;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.WhatIf;

namespace PensionRules.Cli.WhatIf;

/// <summary>The report as tables for people: every figure that a chart shows, and more.</summary>
internal sealed class WhatIfTables(WhatIfReport report, WhatIfRequest request, Language language)
{
    private readonly WhatIfNumbers _numbers = new(report.Output.Type, language);

    private WhatIfTotals Total => report.Total;

    /// <summary>What is changed, with the names of the language.</summary>
    public string Changed => Or(string.Join(Text("；", "; "), request.After.Constants.Select(c => Pair(report.Calculation.After.PolicySet, c.Key, c.Value.ToString()))));

    /// <summary>Where the people come from.</summary>
    public string Source => request.Input == "-" ? Text("标准输入", "standard input") : Path.GetFileName(request.Input);

    /// <summary>Says that amounts of some people are not compared; null when everybody's are.</summary>
    public string? OneSided => OneSidedOf(Total, language);

    /// <summary>Says that amounts of some of these people are not compared; null when everybody's are.</summary>
    public static string? OneSidedOf(WhatIfTotals totals, Language language) => Lopsided(totals) is > 0 and long people
        ? new BothLanguages(
            $"注意：{WhatIfNumbers.Count(people)} 人只有一方有结果，他们的金额没有比较。",
            $"NOTE: {WhatIfNumbers.Count(people)} people have a result on one side only: their amounts are not compared.").ToText(language)
        : null;

    /// <summary>The laws that are compared.</summary>
    public Table Laws()
    {
        Table table = new(Text("比较的两方", "What is compared"), string.Empty, Text("改前", "before"), Text("改后", "after"));
        (PopulationCalculation before, PopulationCalculation after) = (report.Calculation.Before, report.Calculation.After);
        table.Add(Text("政策", "policy set"), before.PolicySet.Id, after.PolicySet.Id);
        table.Add(Text("名称", "title"), Title(before.PolicySet), Title(after.PolicySet));
        table.Add(Text("改动", "changed"), Text("无", "nothing"), Changed);
        table.Add(Text("对所有人相同", "the same for everybody"), Constants(), Constants());
        table.Add(Text("开关", "switches"), Switches(before.Receipt), Switches(after.Receipt));
        table.Add(Text("文件校验值", "hash of the documents"), before.Receipt.ContentHash[..12], after.Receipt.ContentHash[..12]);
        return table;
    }

    /// <summary>Who wins and who loses.</summary>
    public Table People()
    {
        WhatIfFigures figures = Total.Figures;
        Table table = new(Text("多少人增加，多少人减少", "Who gains and who loses"), string.Empty, Text("人数", "people"), Text("占比", "share"), Amount("变动合计", "sum of changes")) { Figures = [1, 2, 3] };
        Add(table, Text("增加", "gain"), figures.Winners, figures.Compared, _numbers.Change(Total.Gains));
        Add(table, Text("减少", "lose"), figures.Losers, figures.Compared, _numbers.Change(-Total.Losses));
        Add(table, Text("不变", "unchanged"), figures.Unchanged, figures.Compared, _numbers.Change(0));
        Add(table, Text("两方都有结果", "with a result on both sides"), figures.Compared, figures.Compared, _numbers.Change(figures.Difference));
        return table;
    }

    /// <summary>What it costs.</summary>
    public Table Cost()
    {
        Table table = new(
            Text("总额", "Cost"), string.Empty, Text("人数", "people"), Amount("改前", "before"), Amount("改后", "after"), Amount("差额", "difference"), Text("差额占改前", "of before"))
        {
            Figures = [1, 2, 3, 4, 5],
        };
        AddCost(table, Text("两方都有结果", "with a result on both sides"), Total.Figures.Compared, Total.Figures.Before, Total.Figures.After);
        AddUncompared(table, Text("只有改前有结果", "with a result before only"), Total.OnlyBefore, _numbers.Amount(Total.OnlyBeforeSum), WhatIfNumbers.None);
        AddUncompared(table, Text("只有改后有结果", "with a result after only"), Total.OnlyAfter, WhatIfNumbers.None, _numbers.Amount(Total.OnlyAfterSum));
        AddCost(table, Text("两方都没有结果", "without a result"), Total.Neither, 0, 0);
        AddEverybody(table);
        return table;
    }

    /// <summary>The change of a person.</summary>
    public Table Typical()
    {
        Table table = new(Text("每人的变动", "The change of a person"), string.Empty, Amount("变动", "change")) { Figures = [1] };
        table.Add(Text("平均", "mean"), _numbers.RoundedChange(Total.Figures.MeanChange));
        table.Add(Text("中位数", "median"), _numbers.RoundedChange(Total.MedianChange));
        return table;
    }

    public Table Deciles()
    {
        Table table = new(
            Text("按改前的结果分十等份", "By tenths of the result before"),
            Text("等份", "tenth"), Amount("改前的结果", "result before"), Text("人数", "people"), Text("增加", "gain"), Text("减少", "lose"), Text("不变", "unchanged"),
            Amount("改前合计", "before"), Amount("改后合计", "after"), Amount("差额", "difference"), Amount("平均变动", "mean change"), Text("差额占改前", "of before"))
        {
            Figures = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        };
        foreach (WhatIfDecile decile in report.Deciles)
        {
            table.Add([NameOf(decile), RangeOf(decile), .. Counts(decile.Figures), .. Sums(decile.Figures), WhatIfNumbers.SignedPercent(WhatIfNumbers.PercentOf(decile.Figures.ShareOfBefore))]);
        }

        return table;
    }

    public Table Distribution()
    {
        Table table = new(Text("变动的分布", "How changes are distributed"), Amount("每人的变动", "change of a person"), Text("人数", "people"), Text("占比", "share")) { Figures = [0, 1, 2] };
        foreach (WhatIfBin bin in report.Distribution)
        {
            table.Add(NameOf(bin), WhatIfNumbers.Count(bin.People), Share(bin.People, Total.Figures.Compared));
        }

        return table;
    }

    public Table Groups(WhatIfGroups groups)
    {
        Table table = new(
            Text($"按{groups.ToText(language)}", $"By {groups.ToText(language)}"),
            groups.ToText(language), Text("人数", "people"), Text("两方都有结果", "both results"), Text("增加", "gain"), Text("减少", "lose"), Text("不变", "unchanged"), Text("缺结果", "lacking a result"),
            Amount("改前合计", "before"), Amount("改后合计", "after"), Amount("差额", "difference"), Amount("平均变动", "mean change"), Amount("中位变动", "median change"))
        {
            Figures = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        };
        foreach (WhatIfGroup group in groups.Groups)
        {
            WhatIfTotals totals = group.Totals;
            long lacking = totals.OnlyBefore + totals.OnlyAfter + totals.Neither;
            table.Add(
            [
                group.ToText(language), WhatIfNumbers.Count(totals.People), .. Counts(totals.Figures), WhatIfNumbers.Count(lacking),
                _numbers.Amount(totals.CostBefore), _numbers.Amount(totals.CostAfter), Lopsided(totals) > 0 ? WhatIfNumbers.None : _numbers.Change(totals.CostDifference),
                _numbers.RoundedChange(totals.Figures.MeanChange), _numbers.RoundedChange(totals.MedianChange),
            ]);
        }

        return table;
    }

    /// <summary>Why people have no result; no rows when everybody has both.</summary>
    public Table Reasons()
    {
        Table table = new(
            Text("为什么没有结果", "Why there is no result"), Text("哪些人", "who"), Text("哪一方", "side"), Text("代码", "code"), Text("项", "term"),
            Text("人数", "people"), Text("第一处在文件第几行", "first on line"), Text("说明", "what was found there"))
        {
            Figures = [4, 5],
        };
        foreach (WhatIfReason reason in report.Reasons.Where(r => r.IsBefore || Twin(r) is null))
        {
            string side = Twin(reason) is null ? Side(reason) : Text("两方", "both");
            table.Add(
                NameOf(reason.Outcome), side, reason.Code, reason.Field.ToText(language),
                WhatIfNumbers.Count(reason.People), WhatIfNumbers.Count(reason.FirstPlace), reason.ToText(language));
        }

        foreach (WhatIfMalformed rows in report.Malformed)
        {
            DiagnosticRule rule = DiagnosticRules.All.First(r => r.Code == rows.Code);
            table.Add(
                Text("读不成行，没有计入", "rows not cut into cells, not counted"), WhatIfNumbers.None, rows.Code, WhatIfNumbers.None,
                WhatIfNumbers.Count(rows.Rows), WhatIfNumbers.Count(rows.FirstPlace), Text(rule.Chinese, rule.English));
        }

        return table;
    }

    /// <summary>How figures are to be read.</summary>
    public IReadOnlyList<string> Notes() =>
    [
        .. Doubts(),
        Text(
            "人数和合计是精确的。平均数、中位数和占比四舍五入到小数点后两位；占比以两方都有结果的人为分母。",
            "Counts and sums are exact. Means, medians and shares are rounded half up to two decimals; shares are of those with a result on both sides."),
        Text(
            "十等份按改前的结果排：第 k 份到第 ⌈k·n/10⌉ 人的结果为止，结果相同的人不拆开，因此有的份合在一起。",
            "Tenths are by the result before: the k-th ends with the result of person ⌈k·n/10⌉; people with the same result are not parted, so several tenths may be one."),
        Text("退休日期在政策适用期以外的人也计算在内。", "People whose governing date lies outside a policy set's period are calculated all the same."),
        .. Coarse(),
    ];

    public string NameOf(WhatIfDecile decile)
    {
        (string first, string last) = (WhatIfNumbers.Count(decile.First), WhatIfNumbers.Count(decile.Last));
        return first == last ? Text($"第 {first} 份", first) : Text($"第 {first}–{last} 份", $"{first}–{last}");
    }

    public string NameOf(WhatIfBin bin) => bin switch
    {
        { IsUnchanged: true } => Text("不变", "unchanged"),
        { From: null } => Text($"低于 {_numbers.Amount(bin.To!.Value)}", $"under {_numbers.Amount(bin.To.Value)}"),
        { To: null } => Text($"{_numbers.Change(bin.From.Value)} 以上", $"{_numbers.Change(bin.From.Value)} and over"),
        { From.Sign: 0 } => Text($"增加不满 {_numbers.Amount(bin.To.Value)}", $"above 0 to under {_numbers.Change(bin.To.Value)}"),
        _ => Text($"{_numbers.Change(bin.From.Value)} 至不满 {_numbers.Change(bin.To.Value)}", $"{_numbers.Change(bin.From.Value)} to under {_numbers.Change(bin.To.Value)}"),
    };

    private string NameOf(WhatIfOutcome outcome) => outcome switch
    {
        WhatIfOutcome.OnlyBefore => Text("只有改前有结果", "a result before only"),
        WhatIfOutcome.OnlyAfter => Text("只有改后有结果", "a result after only"),
        _ => Text("两方都没有结果", "no result"),
    };

    private string Side(WhatIfReason reason) => reason.IsBefore ? Text("改前", "before") : Text("改后", "after");

    // The same people lack the same on the other side: one line says it.
    private WhatIfReason? Twin(WhatIfReason reason) => report.Reasons.FirstOrDefault(r =>
        r.IsBefore != reason.IsBefore && (r.Outcome, r.Code, r.Field.Id, r.People, r.FirstPlace) == (reason.Outcome, reason.Code, reason.Field.Id, reason.People, reason.FirstPlace));

    private string RangeOf(WhatIfDecile decile) => decile.Lowest == decile.Highest
        ? _numbers.Amount(decile.Lowest)
        : $"{_numbers.Amount(decile.Lowest)} – {_numbers.Amount(decile.Highest)}";

    private static IEnumerable<string> Counts(WhatIfFigures figures) =>
        [WhatIfNumbers.Count(figures.Compared), WhatIfNumbers.Count(figures.Winners), WhatIfNumbers.Count(figures.Losers), WhatIfNumbers.Count(figures.Unchanged)];

    private IEnumerable<string> Sums(WhatIfFigures figures) =>
        [_numbers.Amount(figures.Before), _numbers.Amount(figures.After), _numbers.Change(figures.Difference), _numbers.RoundedChange(figures.MeanChange)];

    private static void Add(Table table, string name, long people, long whole, string sum) =>
        table.Add(name, WhatIfNumbers.Count(people), Share(people, whole), sum);

    private void AddCost(Table table, string name, long people, Numerics.Rational before, Numerics.Rational after) => table.Add(
        name, WhatIfNumbers.Count(people), _numbers.Amount(before), _numbers.Amount(after), _numbers.Change(after - before),
        WhatIfNumbers.SignedPercent(before.Sign == 0 ? null : WhatIfNumbers.PercentOf((after - before) / before)));

    private void AddEverybody(Table table)
    {
        string everybody = Text("全体", "everybody");
        if (Lopsided(Total) == 0)
        {
            AddCost(table, everybody, Total.People, Total.CostBefore, Total.CostAfter);
            return;
        }

        AddUncompared(table, everybody, Total.People, _numbers.Amount(Total.CostBefore), _numbers.Amount(Total.CostAfter));
    }

    // Who has no result on a side saves nothing and costs nothing: there is no difference to tell.
    private static void AddUncompared(Table table, string name, long people, string before, string after) =>
        table.Add(name, WhatIfNumbers.Count(people), before, after, WhatIfNumbers.None, WhatIfNumbers.None);

    private IEnumerable<string> Doubts()
    {
        string[] before = [.. report.Calculation.Before.Caveats.Select(c => c.ToText(language))];
        string[] after = [.. report.Calculation.After.Caveats.Select(c => c.ToText(language))];
        return before.Union(after, StringComparer.Ordinal).Select(line => (before.Contains(line, StringComparer.Ordinal), after.Contains(line, StringComparer.Ordinal)) switch
        {
            (true, true) => Text($"请注意，结果用到存疑的内容：{line}", $"Please note, the results rest on what is in doubt: {line}"),
            (true, false) => Text($"请注意，改前的结果用到存疑的内容：{line}", $"Please note, the results before rest on what is in doubt: {line}"),
            _ => Text($"请注意，改后的结果用到存疑的内容：{line}", $"Please note, the results after rest on what is in doubt: {line}"),
        });
    }

    private static long Lopsided(WhatIfTotals totals) => totals.OnlyBefore + totals.OnlyAfter;

    private static string Share(long part, long whole) => WhatIfNumbers.Percent(WhatIfNumbers.PercentOf(part, whole));

    private IEnumerable<string> Coarse() => report.IsExact
        ? []
        :
        [
            Text(
                $"结果分布太宽，内存放不下每一分钱：十等份的界线精确到 {_numbers.WithUnit(_numbers.Amount(report.ResultStep))}，中位数精确到 {_numbers.WithUnit(_numbers.Amount(report.ChangeStep))}；人数和合计仍然精确。",
                $"Results spread too widely to keep every fen apart: tenths are cut to {_numbers.WithUnit(_numbers.Amount(report.ResultStep))}, medians known to {_numbers.WithUnit(_numbers.Amount(report.ChangeStep))}; counts and sums are still exact."),
        ];

    private string Title(PolicySet set) => language == Language.Chinese ? set.Title : set.EnglishTitle;

    private string Or(string text) => text.Length > 0 ? text : Text("无", "nothing");

    private string Constants() => Or(string.Join(Text("；", "; "), request.Constants.Select(c => Pair(report.Calculation.Before.PolicySet, c.Key, c.Value.ToString()))));

    private string Pair(PolicySet set, string name, string value)
    {
        if (set.FindTerm(name) is not { } term)
        {
            return $"{name}={value}";
        }

        string shown = term.Type.Kind == TypeKind.Choice && ValueReader.Read(value, term.Type, set.Header.Regions) is { } choice
            ? ValueText.Write(choice, term.Type, language)
            : value;
        return $"{term.ToText(language)}={shown}";
    }

    private string Switches(Receipt receipt) => Or(string.Join(Text("；", "; "), receipt.Switches.Select(s =>
        $"{s.Switch.ToText(language)}={s.Reading.ToText(language)}{(s.IsDefault ? Text("（默认）", " (default)") : string.Empty)}")));

    private string Amount(string chinese, string english) => _numbers.Unit.Length == 0 ? Text(chinese, english) : Text($"{chinese}（{_numbers.Unit}）", $"{english} ({_numbers.Unit})");

    private string Text(string chinese, string english) => language == Language.Chinese ? chinese : english;
}
