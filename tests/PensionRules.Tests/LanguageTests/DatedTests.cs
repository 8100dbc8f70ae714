using NodaTime;
using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>Values by date, and what was known when.</summary>
public sealed class DatedTests
{
    private static readonly PolicySet Law = Catalogs.Build(MadeUp.Scheme, MadeUp.Policy("""
        | 参数 | 值 | 自 | 公布 |
        |---|--:|---|---|
        | 标准 base | 100元/月 | | |
        | | 130元/月 | 2011-07 | 2011-06-20 |
        | | 150元/月 | 2013-01 | 2013-05-08 |

        | 按 年份 year: 年份 起 | 倍数 factor: 1 |
        |---|--:|
        | 2005 | 1 |
        | 2012 | 2 |

        ```rule
        补贴: 元/月
          标准 × 倍数[年份(发放年月)]
        ```

        | 算例 | 发放年月 | =标准 | =补贴 |
        |---|---|--:|--:|
        | 倍数还没有 | 2004-12 | 100 | 拒绝 倍数 |
        | 从头 | 2005-01 | 100 | 100 |
        | 前一月 | 2011-06 | 100 | 100 |
        | 当月 | 2011-07 | 130 | 130 |
        | 倍数前一月 | 2011-12 | 130 | 130 |
        | 倍数当月 | 2012-01 | 130 | 260 |
        | 再一次的前一月 | 2012-12 | 130 | 260 |
        | 再一次 | 2013-01 | 150 | 300 |
        | 没有填年月 | | 拒绝 missing | 拒绝 missing |
        """)).GetOrThrow().Find("law")!;

    [Fact]
    public void The_cases_pass() => Assert.All(Law.Cases, c => Assert.True(Law.Run(c).Passed, c.Name));

    [Theory]
    [InlineData("2013-05-08", 300)]
    [InlineData("2013-05-07", 260)]
    [InlineData("2011-06-19", 200)]
    public void What_was_not_published_yet_does_not_count(string knownAt, int expected)
    {
        CalculationOptions options = new() { KnownAt = NodaTime.Text.LocalDatePattern.Iso.Parse(knownAt).Value };

        CalculationResult result = Law.Calculate(Catalogs.Typed("paid_month=2013-03"), options);

        Assert.Equal(expected, result["bonus"].ToDecimal());
        Assert.Equal(options.KnownAt, result.Receipt.KnownAt);
    }

    [Fact]
    public void A_table_of_which_nothing_was_published_has_no_row()
    {
        PolicySet law = Catalogs.Build(MadeUp.Scheme, MadeUp.Policy("""
            | 参数 | 值 | 公布 |
            |---|--:|---|
            | 标准 base | 100元/月 | 2011-06-20 |

            ```rule
            补贴: 元/月
              标准
            ```
            """)).GetOrThrow().Find("law")!;

        CalculationResult before = law.Calculate([], new CalculationOptions { KnownAt = new LocalDate(2011, 6, 19) });
        CalculationResult after = law.Calculate([], new CalculationOptions { KnownAt = new LocalDate(2011, 6, 20) });

        Assert.Equal(FaultKind.NoRow, before["bonus"].Fault!.Kind);
        Assert.Equal(100m, after["bonus"].ToDecimal());
    }
}
