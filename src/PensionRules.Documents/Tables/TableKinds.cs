namespace PensionRules.Documents.Tables;

/// <summary>Every kind of table other than the identity. A new kind is a line here and a class beside.</summary>
internal static class TableKinds
{
    /// <summary>A name, to show in a message where one is missing.</summary>
    public const string ExampleTitle = "年份";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<TableKind> All { get; } =
    [
        new(new("参数", "parameter"), TitleKind.None, DocumentKinds.WithValues, ParameterTable.Read),
        new(new("按", "by"), TitleKind.Name, DocumentKinds.WithValues, ByTable.Read),
        new(new("开关", "switch"), TitleKind.None, DocumentKinds.WithRules, SwitchTable.Read),
        new(new("算例", "case"), TitleKind.None, DocumentKinds.WithCases, CaseTable.Read),
        new(new("数据", "data"), TitleKind.Name, DocumentKinds.WithCases, DataTable.Read) { MayBeEmpty = true },
        new(new("选项", "choice"), TitleKind.Name, DocumentKinds.WithRules, ChoiceTable.Read),
        new(new("记录", "record"), TitleKind.Name, DocumentKinds.WithRules, RecordTable.Read),
        new(new("输入", "input"), TitleKind.None, DocumentKinds.WithRules, InputTable.Read),
        new(new("输出", "output"), TitleKind.None, DocumentKinds.Scheme, OutputTable.Read),
        new(new("输出表", "sheet"), TitleKind.Name, DocumentKinds.Scheme, SheetTable.Read),
        new(new("不计算", "omitted"), TitleKind.None, DocumentKinds.WithRules | DocumentKinds.Rulebook, OmittedTable.Read),
        new(new("规则", "rule"), TitleKind.None, DocumentKinds.Rulebook, RuleEntryTable.Read),
        new(new("地区", "region"), TitleKind.None, DocumentKinds.Policy | DocumentKinds.DataSet, RegionTable.Read),
        new(new("说明", "note"), TitleKind.Free, DocumentKinds.All, static _ => []),
    ];
}
