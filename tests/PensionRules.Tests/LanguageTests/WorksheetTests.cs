using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>Lists, aggregates and worksheets, beyond what the language documents show.</summary>
public sealed class WorksheetTests
{
    private static readonly PolicySet Law = Catalogs.Build(MadeUp.Scheme, MadeUp.Policy("""
        | 记录 名单 people | 单位 | 范围 |
        |---|---|---|
        | 加入年月 joined | 年月 | |
        | 数额 amount | 元/月 | 0 .. 100 |

        ```rule
        在册 listed: 逐条 名单 其中 加入年月 ≤ 发放年月
          累计 sum: 元/月 = 上期(累计, 0) + 数额

        月表 calendar: 逐月 自 发放年月 至 发放年月 + 月数 − 1月
          期数 count: 1 = 上期(期数, 0) + 1
          过半 late: 是否 = 本行.期数 × 2 > 月数 ÷ 1月

        补贴: 元/月
          当 个数(在册) = 0: 0
          否则: 末(在册: 累计)

        最高 highest: 元/月
          最大(名单: 数额)

        唯一额 only: 元/月
          唯一(名单 其中 数额 ≥ 50元/月: 数额)

        都大 all_large: 是否
          全部(名单: 数额 ≥ 50元/月)

        有大 any_large: 是否
          任一(名单: 数额 ≥ 50元/月)

        过半期数 late_count: 1
          个数(月表 其中 过半)
        ```

        | 数据 两人 | 加入年月 | 数额 |
        |---|---|--:|
        | 1 | 2010-01 | 10 |
        | 2 | 2012-01 | 60 |

        | 数据 三人 | 加入年月 | 数额 |
        |---|---|--:|
        | 1 | 2010-01 | 50 |
        | 2 | 2012-01 | 60 |
        | 3 | 2012-02 | |

        | 算例 | 发放年月 | 名单 | =补贴 | =最高 | =唯一额 | =都大 | =有大 |
        |---|---|---|--:|--:|--:|---|---|
        | 第二人前一月 | 2011-12 | 两人 | 10 | 60 | 60 | 否 | 是 |
        | 第二人当月 | 2012-01 | 两人 | 70 | 60 | 60 | 否 | 是 |
        | 一个都没有加入 | 2009-12 | 两人 | 0 | 60 | 60 | 否 | 是 |
        | 缺一格，用不着 | 2012-01 | 三人 | 110 | 拒绝 missing | 拒绝 missing | 拒绝 missing | 是 |
        | 缺一格，用得着 | 2012-02 | 三人 | 拒绝 missing | 拒绝 missing | 拒绝 missing | 拒绝 missing | 是 |
        | 没有给名单 | 2012-01 | | 拒绝 missing | 拒绝 missing | 拒绝 missing | 拒绝 missing | 拒绝 missing |

        | 算例 | 发放年月 | 月数 | =过半期数 |
        |---|---|--:|--:|
        | 一期都没有 | 2020-01 | 0 | 0 |
        | 一期 | 2020-01 | 1 | 1 |
        | 五期 | 2020-11 | 5 | 3 |
        | 一千二百期以内 | 2020-01 | 720 | 360 |
        """)).GetOrThrow().Find("law")!;

    [Fact]
    public void The_cases_pass() => Assert.All(Law.Cases, c => Assert.True(
        Law.Run(c).Passed, $"{c.Name}: {string.Join("; ", Law.Run(c).Failures.Select(f => $"{f.Expected} {f.Actual}"))}"));

    [Theory]
    [InlineData(0, "0.00", "not_unique", "not_unique")]
    [InlineData(1, "50.00", "50.00", "50.00")]
    [InlineData(2, "100.00", "50.00", "not_unique")]
    public void Aggregates_over_so_many_rows(int rows, string bonus, string highest, string only)
    {
        PolicyInputs inputs = Catalogs.Typed("paid_month=2020-01");
        inputs.Add("people", InputValue.Rows(Enumerable.Range(0, rows).Select(_ => Catalogs.Typed("joined=2010-01 amount=50"))));

        CalculationResult result = Law.Calculate(inputs, new CalculationOptions { Terms = ["bonus", "highest", "only", "all_large"] });

        Assert.Equal([bonus, highest, only, "yes"], result.Single.Results.Select(r => r.Value?.ToPlainText() ?? r.Fault!.Code));
    }

    [Theory]
    [InlineData(100, "100")]
    [InlineData(101, "too_many_rows")]
    public void A_worksheet_has_at_most_1200_rows(int years, string expected)
    {
        PolicySet law = Catalogs.Build(MadeUp.Scheme, MadeUp.Policy("""
            ```rule
            表 sheet: 逐月 自 发放年月 至 发放年月 + 年数 × 12月/年 − 1月
              甲 a: 1 = 上期(甲, 0) + 1

            年数 years: 年
              100年

            补贴: 元/月
              0

            满年 full: 1
              末(表: 甲) ÷ 12
            ```
            """)).GetOrThrow().Find("law")!;

        TermResult result = law.Calculate(
            Catalogs.Typed($"paid_month=2000-01 years={years}"), new CalculationOptions { Terms = ["full"] })["full"];

        Assert.Equal(expected, result.Value?.ToPlainText() ?? result.Fault!.Code);
    }
}
