using PensionRules.Calculation;
using PensionRules.Explanations;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>What a table gives by its name alone may be given, like any other term; so a candidate in a row can be chosen.</summary>
public sealed class GivenTableTests
{
    private static readonly PolicySet Law = Catalogs.Build(MadeUp.Scheme, MadeUp.Policy("""
        | 按 月数 | 标准 base: 元/月 | 证据 |
        |--:|--:|---|
        | 120 | 100 | |
        | 180 | 130 或 140 | 无法辨认(0.8): 只剩“1_0” |

        ```rule
        补贴: 元/月
          标准

        别的月数 elsewhere: 元/月
          标准[120月]
        ```

        | 算例 | 月数 | 标准 | =补贴 | =别的月数 |
        |---|--:|--:|--:|--:|
        | 查表 | 120 | | 100 | 100 |
        | 给出 | 120 | 105 | 105 | 100 |
        | 两个候选 | 180 | | 130 或 140 | 100 |
        | 选定候选 | 180 | 140 | 140 | 100 |
        | 表里没有 | 150 | | 拒绝 no_row | 100 |
        | 表里没有，给出 | 150 | 120 | 120 | 100 |
        | 不用查就不用月数 | | 120 | 120 | 100 |
        """)).GetOrThrow().Find("law")!;

    [Fact]
    public void The_cases_pass() => Assert.All(Law.Cases, c => Assert.True(Law.Run(c).Passed, c.Name));

    [Fact]
    public void What_is_given_is_named_and_what_is_looked_up_elsewhere_is_not_replaced()
    {
        CalculationResult result = Law.Calculate(Catalogs.Typed("months=180 base=120"));

        Assert.Equal(120m, result["bonus"].ToDecimal());
        Assert.Empty(result.Single.Assumptions);
        Assert.Equal(100m, result.PolicySet.Calculate(Catalogs.Typed("months=180 base=120"), new CalculationOptions { Terms = ["elsewhere"] })["elsewhere"].ToDecimal());
        Assert.Contains(
            "· base: 120.00 yuan/month (given, instead of ",
            result.Single.Derivation.ToText(Language.English, ExplanationDepth.Everything),
            StringComparison.Ordinal);
    }
}
