using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>Every kind of table other than the identity. A new kind is a line here and a class beside.</summary>
internal static class TableKinds
{
    private static readonly DocumentKind[] Everywhere =
        [DocumentKind.Policy, DocumentKind.Scheme, DocumentKind.DataSet, DocumentKind.Cases];

    private static readonly DocumentKind[] WithValues = [DocumentKind.Policy, DocumentKind.Scheme, DocumentKind.DataSet];

    private static readonly DocumentKind[] WithCases = [DocumentKind.Policy, DocumentKind.Scheme, DocumentKind.Cases];

    private static readonly DocumentKind[] WithRules = [DocumentKind.Policy, DocumentKind.Scheme];

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<TableKind> All { get; } =
    [
        new(new("参数", "parameter"), TitleKind.None, WithValues, ParameterTable.Read),
        new(new("按", "by"), TitleKind.Name, WithValues, ByTable.Read),
        new(new("开关", "switch"), TitleKind.None, WithRules, SwitchTable.Read),
        new(new("算例", "case"), TitleKind.None, WithCases, CaseTable.Read),
        new(new("数据", "data"), TitleKind.Name, WithCases, DataTable.Read),
        new(new("选项", "choice"), TitleKind.Name, WithRules, ChoiceTable.Read),
        new(new("记录", "record"), TitleKind.Name, WithRules, RecordTable.Read),
        new(new("输入", "input"), TitleKind.None, WithRules, InputTable.Read),
        new(new("输出", "output"), TitleKind.None, [DocumentKind.Scheme], OutputTable.Read),
        new(new("不计算", "omitted"), TitleKind.None, WithRules, OmittedTable.Read),
        new(new("地区", "region"), TitleKind.None, [DocumentKind.Policy, DocumentKind.DataSet], RegionTable.Read),
        new(new("说明", "note"), TitleKind.Free, Everywhere, static _ => []),
    ];

    /// <summary>A name, to show in a message where one is missing.</summary>
    public const string ExampleTitle = "年份";

    /// <summary>The documents that may hold rules.</summary>
    public static IReadOnlyList<DocumentKind> DocumentsWithRules => WithRules;
}
