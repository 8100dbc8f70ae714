using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>What an heir replaces with 改: the default of a switch, the formulas of a worksheet; what the base says of them follows.</summary>
public sealed class ReplacedTests
{
    private static readonly PolicyCatalog Catalog = Catalogs.Build(
        MadeUp.Scheme,
        MadeUp.Policy("""
            | 开关 | 读法 | 理由 |
            |---|---|---|
            | 零头月 odd_months | 不计 whole | 原文“每满一年” |
            | | 折算 parts | 有的地方按月折算 |
            | | 进位 up | 只见转述 |

            ```rule
            年数 years: 年
              当 零头月 是 不计: 舍去(月数 ÷ 12月/年, 1)
              当 零头月 是 进位: 进一(月数 ÷ 12月/年, 1)
              否则: 月数 ÷ 12月/年

            月表 calendar: 逐月 自 发放年月 至 发放年月 + 月数 − 1月
              应发 due: 元/月 = 工资

            补贴: 元/月
              末(月表: 应发) × 年数 ÷ 1年
            ```
            """),
        """
        # 承接的

        | 政策 policy | heir |
        |---|---|
        | 承接 extends | law |
        | 地区 region | 210100 |
        | 英文名 title-en | Heir |
        | 适用 in-force | 2010-01 .. |

        ## 二 {LN-12}

        | 开关 | 读法 | 理由 |
        |---|---|---|
        | 改 零头月 | 折算 | 本地的办法 |

        ```rule
        改 月表: 逐月 自 发放年月 至 发放年月
          应发 due: 元/月 = 工资 × 2
        ```
        """).GetOrThrow();

    // 18 months at 10: one whole year 10; the heir doubles the wage and counts a year and a half: 30; rounded up to two years: 40.
    [Theory]
    [InlineData("law", null, 10)]
    [InlineData("law", "parts", 15)]
    [InlineData("heir", null, 30)]
    [InlineData("heir", "whole", 20)]
    [InlineData("heir", "up", 40)]
    public void The_heirs_default_is_taken_and_every_reading_can_be_chosen(string set, string? reading, int bonus)
    {
        PolicyInputs inputs = Catalogs.Typed("paid_month=2020-01 months=18 wage=10");
        if (reading is not null)
        {
            inputs.Add("odd_months", reading);
        }

        Assert.Equal(bonus, Catalog.Find(set)!.Calculate(inputs)["bonus"].ToDecimal());
    }

    [Fact]
    public void The_receipt_and_the_explanation_name_the_heirs_reading_with_its_reason()
    {
        CalculationResult result = Catalog.Find("heir")!.Calculate(Catalogs.Typed("paid_month=2020-01 months=18 wage=10"));

        ChosenReading reading = Assert.Single(result.Receipt.Switches);
        Assert.Equal(("parts", "本地的办法", true), (reading.Reading.Id, reading.Reading.Text, reading.IsDefault));
        Assert.Contains(
            "零头月：折算（默认；另有 不计、进位）：本地的办法", result.Single.Derivation.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_of_a_reading_that_the_heir_does_not_write_is_the_bases()
    {
        PolicyInputs inputs = Catalogs.Typed("paid_month=2020-01 months=18 wage=10 odd_months=up");

        Assert.Equal("只见转述", Catalog.Find("heir")!.Calculate(inputs).Receipt.Switches.Single().Reading.Text);
    }
}
