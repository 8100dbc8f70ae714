using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Tests.LanguageTests;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population;

/// <summary>Blocks against arithmetic by hand: halves of a fen, amounts to give back, a divisor of one's own, tables with from-keys and regions, dates, and numbers too large for the usual lanes.</summary>
public sealed class HandComputedTests
{
    private const string Scheme = """
        # 补贴

        | 制度 scheme | bonus |
        |---|---|
        | 英文名 title-en | Bonus |
        | 决定日期 governing | 发放年月 paid_month: 年月 |

        | 输入 input | 单位 | 精度 | 范围 |
        |---|---|--:|---|
        | 参保地 place | 地区 | | |
        | 月数 months | 月 | 1 | 0 .. 720 |
        | 分摊月数 share_months | 月 | 1 | 1 .. 720 |
        | 工资 wage | 元/月 | 0.01 | 0 .. 100,000 |
        | 基金 fund | 元 | 0.01 | 0 .. 1,000,000,000,000 |
        | 出生日 birth | 日期 | | |
        | 到期日 due | 日期 | | |
        | 甲系数 first_factor | 1 | | 0 .. 2 |
        | 乙系数 second_factor | 1 | | 0 .. 2 |
        | 丙系数 third_factor | 1 | | 0 .. 2 |

        | 输出 output | 单位 | 必出 |
        |---|---|---|
        | 补贴 bonus | 元/月 | 是 |
        """;

    [Theory]
    [InlineData("0.03", "0.00")]
    [InlineData("0.04", "0.01")]
    [InlineData("0.11", "0.01")]
    [InlineData("0.12", "0.02")]
    [InlineData("0.20", "0.03")]
    [InlineData("99999.96", "12500.00")]
    [InlineData("99999.95", "12499.99")]
    public void Half_a_fen_goes_up(string wage, string expected) => Same("工资 ÷ 8", $"wage={wage}", expected);

    [Theory]
    [InlineData("0.03", "0.00")]
    [InlineData("0.04", "-0.01")]
    [InlineData("0.12", "-0.02")]
    [InlineData("0.20", "-0.03")]
    [InlineData("99999.96", "-12500.00")]
    public void Half_a_fen_to_give_back_goes_away_from_zero(string wage, string expected) => Same("0 − 工资 ÷ 8", $"wage={wage}", expected);

    [Theory]
    [InlineData("1000.01", "0.1")]
    [InlineData("1000.10", "0.1")]
    [InlineData("1000.11", "0.2")]
    [InlineData("1000", "0.0")]
    [InlineData("999.99", "-0.1")]
    [InlineData("999.89", "-0.2")]
    public void Rounding_up_goes_away_from_zero(string wage, string expected) => Same("进一(工资 − 1000元/月, 0.1)", $"wage={wage}", expected + "0");

    [Theory]
    [InlineData("1000.19", "0.10")]
    [InlineData("1000.09", "0.00")]
    [InlineData("999.91", "0.00")]
    [InlineData("999.81", "-0.10")]
    public void Rounding_down_goes_towards_zero(string wage, string expected) => Same("舍去(工资 − 1000元/月, 0.1)", $"wage={wage}", expected);

    [Theory]
    [InlineData("wage=100 share_months=3", "33.33")]
    [InlineData("wage=200 share_months=3", "66.67")]
    [InlineData("wage=0.05 share_months=10", "0.01")]
    [InlineData("wage=0.04 share_months=10", "0.00")]
    [InlineData("wage=100000 share_months=719", "139.08")]
    [InlineData("wage=7.21 share_months=7", "1.03")]
    [InlineData("wage=0 share_months=720", "0.00")]
    public void A_divisor_of_ones_own(string inputs, string expected) => Same("工资 × 1月 ÷ 分摊月数", inputs, expected);

    [Theory]
    [InlineData("wage=999.95 share_months=10", "-0.01")]
    [InlineData("wage=999.96 share_months=10", "0.00")]
    [InlineData("wage=0 share_months=3", "-333.33")]
    [InlineData("wage=0 share_months=600", "-1.67")]
    public void A_claw_back_over_ones_own_months(string inputs, string expected) => Same("(工资 − 1000元/月) × 1月 ÷ 分摊月数", inputs, expected);

    [Fact]
    public void A_divisor_that_is_given_as_zero_is_a_finding_and_no_amount()
    {
        PolicySet law = LawWith("""
            | 参数 | 值 |
            |---|--:|
            | 份数 parts | 8 |

            ```rule
            补贴: 元/月
              工资 ÷ 份数
            ```
            """);

        BlockResult result = Calculate(law, "wage=100 parts=0");

        Assert.Equal("12.50", Calculate(law, "wage=100").Values["bonus"]);
        Assert.Equal("-33.33", Calculate(law, "wage=100 parts=-3").Values["bonus"]);
        Assert.Equal(string.Empty, result.Values["bonus"]);
        Assert.Equal("division:bonus", result.Findings);
    }

    [Fact]
    public void A_divisor_of_zero_in_the_arm_that_is_not_taken_does_no_harm()
    {
        PolicySet law = Law("补贴: 元/月\n  当 月数 = 0: 5元/月\n  否则: 工资 × 1月 ÷ 月数");

        Assert.Equal("5.00", Calculate(law, "wage=100 months=0").Values["bonus"]);
        Assert.Equal("33.33", Calculate(law, "wage=100 months=3").Values["bonus"]);
    }

    // Shenyang has 100 from 2005 and 130 from 2011-07; the rest of Liaoning 90 from 2005; the nation 50 from 2000 on.
    [Theory]
    [InlineData("place=210100 paid_month=2005-01", "100.00")]
    [InlineData("place=210100 paid_month=2011-06", "100.00")]
    [InlineData("place=210100 paid_month=2011-07", "130.00")]
    [InlineData("place=210100 paid_month=2030-12", "130.00")]
    [InlineData("place=211100 paid_month=2011-07", "90.00")]
    [InlineData("place=210000 paid_month=2005-01", "90.00")]
    [InlineData("place=210100 paid_month=2004-12", "50.00")]
    [InlineData("place=211100 paid_month=2000-01", "50.00")]
    [InlineData("place=410000 paid_month=2025-01", "50.00")]
    [InlineData("place=000000 paid_month=2025-01", "50.00")]
    public void A_table_with_from_keys_falls_back_from_the_city_to_the_nation(string inputs, string expected) =>
        Assert.Equal(expected, Calculate(TableLaw, inputs).Values["bonus"]);

    [Theory]
    [InlineData("place=210100 paid_month=1999-12")]
    [InlineData("place=410000 paid_month=1999-12")]
    public void A_key_before_every_row_is_a_finding(string inputs)
    {
        BlockResult result = Calculate(TableLaw, inputs);

        Assert.Equal(string.Empty, result.Values["bonus"]);
        Assert.Equal("no_row:standard", result.Findings);
    }

    [Theory]
    [InlineData("paid_month=2011-06", "100.00")]
    [InlineData("paid_month=2011-07", "130.00")]
    [InlineData("paid_month=2012-12", "130.00")]
    [InlineData("paid_month=2013-01", "150.00")]
    public void A_value_by_date_is_that_of_the_governing_month(string inputs, string expected) => Assert.Equal(expected, Calculate(DatedLaw, inputs).Values["bonus"]);

    [Theory]
    [InlineData("birth=1960-01-31 due=2020-02-28", "720")]
    [InlineData("birth=1960-01-31 due=2020-02-29", "721")]
    [InlineData("birth=1960-03-01 due=2020-02-29", "719")]
    [InlineData("birth=1960-03-01 due=2020-03-01", "720")]
    [InlineData("birth=2000-02-29 due=2001-02-28", "12")]
    [InlineData("birth=1999-12-31 due=2000-01-01", "0")]
    public void Full_months_between_two_days(string inputs, string expected) => Same("满月数(出生日, 到期日) × 1元/月 ÷ 1月", inputs, expected + ".00");

    [Theory]
    [InlineData("due=2024-02-29", "2024", "2")]
    [InlineData("due=1999-12-31", "1999", "12")]
    [InlineData("due=2000-01-01", "2000", "1")]
    [InlineData("due=1900-03-01", "1900", "3")]
    public void The_year_and_the_month_of_a_day(string inputs, string year, string month)
    {
        Same("(年份(到期日) − 年份(2000-01-01) + 2000年) × 1元/月 ÷ 1年", inputs, year + ".00");
        Same("月份(到期日) × 1元/月", inputs, month + ".00");
    }

    // 999,999,999,999.99 × 1.234567 = 1,234,566,999,999.98765433; 10¹² × 1.000001² = 1,000,002,000,001.
    [Theory]
    [InlineData("fund=999999999999.99 first_factor=1.234567", "1234566999999.99")]
    [InlineData("fund=1000000000000 first_factor=1.000001 second_factor=1.000001", "1000002000001.00")]
    [InlineData("fund=999999999999.99 first_factor=1.000001 second_factor=1.000001", "1000002000000.99")]
    [InlineData("fund=5000000000 first_factor=1.000000000001", "5000000000.01")]
    [InlineData("fund=4999999999.99 first_factor=1.000000000001", "4999999999.99")]
    [InlineData("fund=5000000000 first_factor=1.000000000001 second_factor=0.999999999999", "5000000000.00")]
    [InlineData("fund=1000000000000 first_factor=1.000000000001 second_factor=1.000000000001 third_factor=1.000000000001", "1000000000003.00")]
    [InlineData("fund=0.50 first_factor=0.01", "0.01")]
    [InlineData("fund=0.49 first_factor=0.01", "0.00")]
    public void Numbers_beyond_the_lanes_are_exact(string inputs, string expected)
    {
        string factors = string.Concat(inputs.Split(' ').Skip(1).Select(p => $" × {p.Split('=')[0]}"));

        Same($"fund{factors} ÷ 1月", inputs, expected);
    }

    private static PolicySet TableLaw { get; } = LawWith("""
        | 按 参保地 | 按 发放年月 起 | 标准 standard: 元/月 |
        |---|---|--:|
        | 000000 | 2000-01 | 50 |
        | 210000 | 2005-01 | 90 |
        | 210100 | 2005-01 | 100 |
        | 210100 | 2011-07 | 130 |

        ```rule
        补贴: 元/月
          标准
        ```
        """);

    private static PolicySet DatedLaw { get; } = LawWith("""
        | 参数 | 值 | 自 |
        |---|--:|---|
        | 标准 base | 100元/月 | |
        | | 130元/月 | 2011-07 |
        | | 150元/月 | 2013-01 |

        ```rule
        补贴: 元/月
          标准
        ```
        """);

    private static void Same(string formula, string inputs, string expected)
    {
        BlockResult result = Calculate(Law($"补贴: 元/月\n  {formula}"), inputs);

        Assert.Equal(string.Empty, result.Findings);
        Assert.Equal(expected, result.Values["bonus"]);
    }

    private static BlockResult Calculate(PolicySet law, string inputs) => new BlockCalculator(law, "bonus").Calculate(Catalogs.Typed(inputs));

    private static PolicySet Law(string rule) => LawWith($"```rule\n{rule}\n```");

    private static PolicySet LawWith(string body) => Catalogs.Build(Scheme, MadeUp.Policy(body)).GetOrThrow().Find("law")!;
}
