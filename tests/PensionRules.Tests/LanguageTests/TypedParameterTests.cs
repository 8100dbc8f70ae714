using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>A parameter whose value does not show its type says it: a year, a choice, a share shown as per cent.</summary>
public sealed class TypedParameterTests
{
    private const string Law = """
        | 选项 群体 group | 说明 |
        |---|---|
        | 普通 ordinary | |
        | 特困 poor | |

        | 参数 | 值 | 自 |
        |---|--:|---|
        | 起算年份 start_year: 年份 | 2018 | |
        | 二〇二〇年起的群体 counted: 群体 | 特困 | |
        | 比例 share: % | 5 | |
        | | 7.5 | 2021-01 |

        ```rule
        年数 years: 年
          年份(发放年月) − 起算年份

        算不算 counts: 是否
          二〇二〇年起的群体 是 特困

        补贴: 元/月
          工资 × 比例 × 年数 ÷ 1年
        ```

        | 算例 | 发放年月 | 工资 | =年数 | =补贴 | =算不算 |
        |---|---|--:|--:|--:|---|
        | 两年 | 2020-12 | 1000 | 2 | 100 | 是 |
        | 三年 | 2021-01 | 1000 | 3 | 225 | 是 |
        """;

    [Fact]
    public void The_cases_pass()
    {
        PolicySet set = Catalogs.Build(MadeUp.Scheme, MadeUp.Policy(Law)).GetOrThrow().Find("law")!;

        Assert.Equal(2, set.Cases.Count);
        Assert.All(set.Cases, c => Assert.True(set.Run(c).Passed, c.Name));
        Assert.Equal("7.5%", set.FindTerm("share")!.Type.Unit is { } ? set.Calculate(
            Catalogs.Typed("paid_month=2021-01 wage=1"), new() { Terms = ["share"] })["share"].Value!.ToText(Language.Chinese) : null);
    }

    [Theory]
    [InlineData("起算年份 start_year: 年分", "PR3002")]
    [InlineData("起算年份 start_year: 元", "PR3004")]
    public void A_type_that_is_none_or_does_not_fit_is_an_error(string name, string code) => Assert.Contains(
        code,
        Catalogs.Build(MadeUp.Scheme, MadeUp.Policy(Law.Replace("起算年份 start_year: 年份", name, StringComparison.Ordinal))).Diagnostics.Select(d => d.Code));
}
