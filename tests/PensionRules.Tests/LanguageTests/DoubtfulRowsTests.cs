using PensionRules.Calculation;
using PensionRules.Explanations;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>A doubtful value of the law marks the result also where a worksheet or an aggregate looked it up, and only where it was taken.</summary>
public sealed class DoubtfulRowsTests
{
    private static readonly PolicySet Law = Catalogs.Build(MadeUp.Scheme, MadeUp.Policy("""
        | 记录 名单 people | 单位 | 范围 |
        |---|---|---|
        | 加入年份 joined | 年份 | |

        | 按 哪年 which: 年份 | 标准 standard: 元/月 | 证据 |
        |---|--:|---|
        | 2019 | 10 | |
        | 2020 | 20 | 未核实(D): 只见转述 |
        | 2021 | 30 | 修复(0.9): 缺一位 |

        | 参数 | 值 |
        |---|--:|
        | 起限 limit | 100元/月 |

        ```rule
        年表 ledger: 逐年 自 年份(发放年月) 至 年份(发放年月 + 月数)
          应发 due: 元/月
            当 工资 > 起限: 0
            否则: 标准[本行.年份]

        补贴: 元/月
          合计(年表: 应发)

        名单标准 people_standard: 元/月
          合计(名单: 标准[加入年份])
        ```
        """)).GetOrThrow().Find("law")!;

    [Theory]
    [InlineData("2019-01", 0, 1, "10.00", "")]
    [InlineData("2019-01", 12, 1, "30.00", "标准：未核实（D 级）：只见转述")]
    [InlineData("2021-01", 0, 1, "30.00", "标准：由残损文本修复，把握 90%：缺一位")]
    [InlineData("2021-01", 0, 101, "0.00", "")]
    public void A_worksheet_is_marked_by_the_rows_it_took(string month, int months, int wage, string bonus, string doubt)
    {
        Derivation derivation = Law.Calculate(Catalogs.Typed($"paid_month={month} months={months} wage={wage}")).Single.Derivation;
        string text = derivation.ToText(Language.Chinese);

        Assert.Equal(bonus, derivation.Results[0].Value!.ToPlainText());
        Assert.Equal(doubt.Length > 0, text.Contains("请注意", StringComparison.Ordinal));
        Assert.Contains(doubt, text, StringComparison.Ordinal);
        Assert.Equal(doubt.Length > 0, derivation.ToJson(Language.Chinese).Contains("\"evidence\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(new[] { 2019, 2019 }, false)]
    [InlineData(new[] { 2020, 2019 }, true)]
    [InlineData(new int[0], false)]
    public void So_is_an_aggregate(int[] years, bool isDoubtful)
    {
        PolicyInputs inputs = new() { ["people"] = InputValue.Rows(years.Select(y => new PolicyInputs { ["joined"] = y })) };
        string text = Law.Calculate(inputs, new() { Terms = ["people_standard"] }).Single.Derivation.ToText(Language.Chinese);

        Assert.Equal(isDoubtful, text.Contains("标准：未核实（D 级）：只见转述", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_lists_the_numbers_of_the_law_that_the_rows_took()
    {
        string text = Law.Calculate(Catalogs.Typed("paid_month=2019-01 months=12 wage=1")).Single.Derivation
            .ToText(Language.Chinese, ExplanationDepth.Everything);

        Assert.Contains("· 标准：10.00 元/月；原文", text, StringComparison.Ordinal);
        Assert.Contains("· 标准：20.00 元/月；未核实（D 级）：只见转述", text, StringComparison.Ordinal);
        Assert.DoesNotContain("· 标准：30.00 元/月", text, StringComparison.Ordinal);
    }
}
