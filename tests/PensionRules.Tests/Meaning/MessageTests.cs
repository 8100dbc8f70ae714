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
    public void A_parameter_in_another_unit_is_shown_where_it_is_written()
    {
        Diagnostic diagnostic = Assert.Single(Diagnose(Marked.Head + "| 参数 | 值 |\n|---|--:|\n| 标准 base | 130元 |\n\n```rule\n养老金: 元/月\n  工资 + 标准\n```\n"));
        Assert.Equal("PR3004", diagnostic.Code);
        int line = (Marked.Head + "| 参数 | 值 |\n|---|--:|\n").Count(c => c == '\n') + 1;
        Assert.EndsWith($"；“标准”写在 2.md({line},13)", diagnostic.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith($"; 'base' is written at 2.md({line},13)", diagnostic.Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("130圆/月")]
    [InlineData("一百三十元/月")]
    public void An_amount_that_is_not_understood_is_answered_with_one_that_is(string amount)
    {
        const string Parameter = "| 参数 | 值 |\n|---|--:|\n";
        Diagnostic unknown = Assert.Single(Diagnose(Marked.Head + Parameter + $"| 标准 base | {amount} |\n"));
        Assert.Equal($"看不懂值“{amount}”；请写成 130元/月、15年、20%、2011-07-01、是 等", unknown.Message(Language.Chinese));
        Diagnostic known = Assert.Single(Diagnose(Marked.Head + Parameter + $"| 养老金 | {amount} |\n"));
        Assert.Equal($"“{amount}”不是“养老金”（元/月）的值；单位是 元/月，例如 130元/月", known.Message(Language.Chinese));
    }

    [Fact]
    public void A_place_that_is_not_listed_is_not_taken_for_another_city()
    {
        Diagnostic diagnostic = Assert.Single(Diagnose(Marked.Head.Replace("210000", "210300", StringComparison.Ordinal)));
        Assert.Equal(
            "“210300”不是已知的地区代码（GB/T 2260）；新的地区在政策或资料里用表“| 地区 region | 名称 | 英文 |”登记。是不是“210000 辽宁省”？",
            diagnostic.Message(Language.Chinese));
    }

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
