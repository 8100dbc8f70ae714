using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>Rows expected of a worksheet: what is not written is not checked, and a failure names the first cell that differs. A 数据 table may be empty.</summary>
public sealed class ExpectedRowsTests
{
    private static readonly PolicySet Law = Catalogs.Build(MadeUp.Scheme, MadeUp.Policy("""
        | 记录 名单 people | 单位 |
        |---|---|
        | 数额 amount | 元/月 |

        ```rule
        月表 calendar: 逐月 自 发放年月 至 发放年月 + 月数 − 1月
          期数 period: 1 = 上期(期数, 0) + 1
          应发 due: 元/月 = 工资 × 期数

        补贴: 元/月
          合计(名单: 数额)
        ```

        | 数据 没有人 | 数额 |
        |---|--:|

        | 数据 两月 | 月份 | 应发 |
        |---|---|--:|
        | 1 | 2020-01 | 10 |
        | 2 | 2020-02 | 20 |

        | 数据 空一格 | 月份 | 应发 |
        |---|---|--:|
        | 1 | 2020-01 | 10 |
        | 2 | 2020-02 | |

        | 数据 不同 | 月份 | 应发 |
        |---|---|--:|
        | 1 | 2020-01 | 10 |
        | 2 | 2020-02 | 21 |

        | 算例 | 发放年月 | 工资 | 月数 | 名单 | =月表 | =补贴 |
        |---|---|--:|--:|---|---|--:|
        | 共同 | 2020-01 | 10 | 2 | 没有人 | | |
        | 没有列出期数 | | | | | 两月 | 0 |
        | 空着的不核对 | | | | | 空一格 | |
        | 第二行不同 | | | | | 不同 | |
        | 少一行 | | | 3 | | 两月 | |
        """)).GetOrThrow().Find("law")!;

    [Theory]
    [InlineData("没有列出期数")]
    [InlineData("空着的不核对")]
    public void What_is_not_written_is_not_checked(string name) => Assert.True(Run(name).Passed);

    [Theory]
    [InlineData("第二行不同", "第 2 行的应发 21.00 元/月", "第 2 行的应发 20.00 元/月")]
    [InlineData("少一行", "2 行", "3 行")]
    public void A_failure_names_the_first_cell_that_differs(string name, string expected, string actual)
    {
        CaseFailure failure = Assert.Single(Run(name).Failures);

        Assert.Equal((expected, actual), (failure.Expected, failure.Actual));
    }

    private static CaseResult Run(string name) => Law.Run(Law.Cases.Single(c => c.Name == name));
}
