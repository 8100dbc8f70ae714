using PensionRules.Explanations;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>An optional output that the law says nothing about is not told as a missing input.</summary>
public sealed class UndefinedOutputTests
{
    private static readonly PolicySet Law = Catalogs.Build(
        MadeUp.Scheme + "\n| 首发年月 first_month | 年月 | 否 |\n| 退还 refund | 元/月 | 否 |",
        MadeUp.Policy("""
            ```rule
            补贴: 元/月
              工资

            退还: 元/月
              工资 × 月数 ÷ 1月
            ```
            """)).GetOrThrow().Find("law")!;

    [Theory]
    [InlineData(Language.Chinese, "\n· 本政策没有规定的：首发年月\n· 没有计算的：退还（缺月数）\n")]
    [InlineData(Language.English, "\n· What this law does not provide for: first month\n· Not calculated: refund (lacks months)\n")]
    public void The_account_tells_the_two_apart(Language language, string lines) => Assert.Contains(
        lines, Law.Calculate(Catalogs.Typed("wage=10")).Single.Derivation.ToText(language), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Chinese, "本政策没有规定")]
    [InlineData(Language.English, "this law does not provide for it")]
    public void Who_asks_for_it_is_told_so(Language language, string text)
    {
        var result = Law.Calculate(Catalogs.Typed("wage=10"), new() { Terms = ["first_month"] });

        Assert.Equal(text, FaultText.Write(result["first_month"].Fault!, result["first_month"].Missing, language));
        Assert.Equal(["first_month"], result.Problems.Select(p => p.Field));
    }

    [Fact]
    public void What_is_given_is_taken_all_the_same() =>
        Assert.Equal("2020-05", Law.Calculate(Catalogs.Typed("wage=10 first_month=2020-05"))["first_month"].Value!.ToPlainText());
}
