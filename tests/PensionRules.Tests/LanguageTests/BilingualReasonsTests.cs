using PensionRules.Calculation;
using PensionRules.Explanations;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>What a refusal, a requirement and a notice say may stand in the document in both languages.</summary>
public sealed class BilingualReasonsTests
{
    private static readonly PolicySet Law = Catalogs.Build(MadeUp.Scheme, MadeUp.Policy("""
        ```rule
        补贴: 元/月
          当 月数 = 0: 拒绝 "一个月也没有" "there is not one month"
          当 月数 = 1月: 拒绝 "只有一个月"
          否则: 工资

        工资够 enough: 必须 "工资不能低于十元" "the wage is at least ten yuan"
          工资 ≥ 10元/月

        月数多 many: 提示 "不满一年" "less than a year"
          月数 ≥ 12月
        ```

        | 算例 | 月数 | 工资 | =补贴 |
        |---|--:|--:|---|
        | 按中文的话 | 0 | 10 | 拒绝 一个月也没有 |
        | 按英文的话 | 0 | 10 | 拒绝 not one month |
        """)).GetOrThrow().Find("law")!;

    [Theory]
    [InlineData("months=0 wage=10", Language.Chinese, "补贴不能算出：一个月也没有。")]
    [InlineData("months=0 wage=10", Language.English, "There is no bonus: there is not one month.")]
    [InlineData("months=1 wage=10", Language.English, "There is no bonus: 只有一个月.")]
    [InlineData("months=12 wage=9", Language.Chinese, "不能计算：工资不能低于十元。")]
    [InlineData("months=12 wage=9", Language.English, "This cannot be calculated: the wage is at least ten yuan.")]
    [InlineData("months=2 wage=10", Language.Chinese, "请注意：不满一年。")]
    [InlineData("months=2 wage=10", Language.English, "Please note: less than a year.")]
    public void The_letter_says_it_in_its_language(string inputs, Language language, string sentence) => Assert.Contains(
        sentence, Law.Calculate(Catalogs.Typed(inputs)).Single.Derivation.ToText(language, ExplanationDepth.Sentence), StringComparison.Ordinal);

    [Fact]
    public void Problems_say_it_in_both()
    {
        Problem problem = Law.Calculate(Catalogs.Typed("months=0 wage=10")).Problems.Single();

        Assert.Equal(("一个月也没有", "there is not one month"), (problem.ToText(Language.Chinese), problem.ToText(Language.English)));
    }

    [Fact]
    public void A_case_may_expect_either() => Assert.All(Law.Cases, c => Assert.True(Law.Run(c).Passed, c.Name));

    [Fact]
    public void The_formula_shows_the_reason_of_the_language() => Assert.Equal(
        "refuse \"there is not one month\"",
        ((RuleDefinition)Law.DefinitionOf(Law.FindTerm("bonus")!)!).FormulaText(0, Language.English));

    [Fact]
    public void A_rule_prints_as_it_was_written() => Assert.Contains(
        "工资够 enough: 必须 \"工资不能低于十元\" \"the wage is at least ten yuan\"\n",
        ((RuleDefinition)Law.DefinitionOf(Law.FindTerm("enough")!)!).Rule.ToString(), StringComparison.Ordinal);
}
