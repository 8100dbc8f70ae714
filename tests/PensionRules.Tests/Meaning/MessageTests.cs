using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Meaning;

/// <summary>Messages name what they speak of as the document and the language do.</summary>
public sealed class MessageTests
{
    private const string Table = "| 按 月数 | 补贴 bonus: 元/月 |\n|--:|--:|\n| 10 | 1 |\n";

    [Fact]
    public void A_value_of_another_choice_is_answered_with_those_there_are()
    {
        Diagnostic diagnostic = Assert.Single(Diagnose(Marked.Rule("养老金: 元/月\n  当 类别 是 特等: 工资\n  否则: 0")));
        Assert.Equal("“是”两边的单位不同：群体 与 等级；“群体”的值有 普通、低保", diagnostic.Message(Language.Chinese));
        Assert.Equal("the sides of '是' are in different units: group and grade; the values of 'group' are ordinary, poor", diagnostic.Message(Language.English));
    }

    [Fact]
    public void Units_that_differ_are_not_converted() => Assert.EndsWith(
        "；月、年、日不会自动换算", Assert.Single(Diagnose(Marked.Rule("满 full: 是否\n  月数 ≥ 15年"))).Message(Language.Chinese), StringComparison.Ordinal);

    [Fact]
    public void A_key_twice_is_named_with_its_value()
    {
        Diagnostic months = Assert.Single(Diagnose(Marked.Head + Table + "| 10 | 2 |\n"));
        Assert.StartsWith("键“月数 = 10 月”已经有一行", months.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.StartsWith("there is already a row for 'months = 10 months'", months.Message(Language.English), StringComparison.Ordinal);
        Diagnostic date = Assert.Single(Diagnose(Marked.Head + "| 参数 | 值 | 自 |\n|---|--:|---|\n| 标准 base | 1元/月 | 2020-01 |\n| | 2元/月 | 2020-01 |\n"));
        Assert.StartsWith("键“退休年月 = 2020-01”已经有一行", date.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_not_there_is_named_in_the_language()
    {
        Fault fault = Explanations.Law.Calculate(Table + "\n```rule\n养老金: 元/月\n  补贴\n```\n", "months=15").Single["pension"].Fault!;
        Assert.Equal("表“补贴”没有 月数 = 15 月 的一行", PensionRules.Explanations.FaultText.Write(fault, [], Language.Chinese));
        Assert.Equal("the table 'bonus' has no row for months = 15 months", PensionRules.Explanations.FaultText.Write(fault, [], Language.English));
    }

    private static IEnumerable<Diagnostic> Diagnose(string policy) => Catalogs.Build(Marked.Scheme, policy).Diagnostics;
}
