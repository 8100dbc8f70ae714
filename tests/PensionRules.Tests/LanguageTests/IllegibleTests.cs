using PensionRules.Calculation;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>A value that cannot be read has candidates; a result that rests on it is a set of outcomes.</summary>
public sealed class IllegibleTests
{
    private static readonly PolicySet Law = Catalogs.Build(MadeUp.Scheme, MadeUp.Policy("""
        | 参数 | 值 | 证据 |
        |---|--:|---|
        | 标准 base | 130元/月 或 140元/月 | 无法辨认(0.8): 只剩“1_0” |
        | 界限 limit | 120月 或 180月 | 无法辨认(0.9): 缺一页 |
        | 加发 extra | 1元/月 或 2元/月 | 无法辨认(0.5): 缺一页 |

        ```rule
        补贴: 元/月
          当 月数 < 界限: 0
          否则: 标准

        加发额 more: 元/月
          标准 + 加发
        ```

        | 算例 | 月数 | 标准 | =补贴 |
        |---|--:|--:|--:|
        | 两界限以下 | 100 | | 0 |
        | 两界限之间 | 150 | | 0 或 130 或 140 |
        | 两界限之间，选定标准 | 150 | 130 | 0 或 130 |
        | 两界限以上 | 200 | | 130 或 140 |
        """)).GetOrThrow().Find("law")!;

    [Fact]
    public void The_cases_pass() => Assert.All(Law.Cases, c => Assert.True(Law.Run(c).Passed, c.Name));

    [Fact]
    public void Two_candidates_give_two_outcomes_with_what_each_assumes()
    {
        CalculationResult result = Law.Calculate(Catalogs.Typed("months=200 limit=180"));

        Assert.Equal([130m, 140m], result.Outcomes.Select(o => o["bonus"].ToDecimal()));
        Assert.Equal(
            ["base 130.00", "base 140.00"],
            result.Outcomes.Select(o => Assert.Single(o.Assumptions)).Select(a => $"{a.Term.Id} {a.Value.ToPlainText()}"));
        Assert.All(result.Outcomes, o => Assert.Equal(EvidenceKind.Illegible, o.Assumptions[0].Evidence.Kind));
        Assert.Equal("只剩“1_0”", result.Outcomes[0].Assumptions[0].Evidence.Reason);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public void Giving_the_term_chooses()
    {
        CalculationResult result = Law.Calculate(Catalogs.Typed("months=200 limit=180 base=140"));

        Assert.Equal(140m, result.Single["bonus"].ToDecimal());
        Assert.Empty(result.Single.Assumptions);
    }

    [Fact]
    public void A_value_that_is_no_candidate_may_be_given_too() =>
        Assert.Equal(135m, Law.Calculate(Catalogs.Typed("months=200 limit=180 base=135"))["bonus"].ToDecimal());

    [Fact]
    public void Asking_for_the_single_one_of_two_names_the_term_to_give()
    {
        CalculationResult result = Law.Calculate(Catalogs.Typed("months=200 limit=180"));

        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => result.Single);
        Assert.Contains("base", fault.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => result["bonus"]);
    }

    [Fact]
    public void A_candidate_that_changes_nothing_is_no_assumption()
    {
        Outcome outcome = Law.Calculate(Catalogs.Typed("months=100")).Single;

        Assert.Equal(0m, outcome["bonus"].ToDecimal());
        Assert.Empty(outcome.Assumptions);
    }

    [Fact]
    public void Every_combination_that_leads_apart_is_an_outcome()
    {
        CalculationResult result = Law.Calculate(Catalogs.Typed("months=150"), new CalculationOptions { Terms = ["more", "bonus"] });

        Assert.Equal(
            ["131.00 130.00", "132.00 130.00", "141.00 140.00", "142.00 140.00", "131.00 0.00", "132.00 0.00", "141.00 0.00", "142.00 0.00"],
            result.Outcomes.OrderBy(o => o["bonus"].ToDecimal() == 0).ThenBy(o => o["more"].ToDecimal())
                .Select(o => string.Join(' ', o.Results.Select(r => r.Value!.ToPlainText()))));
    }

    [Fact]
    public void Only_what_leads_apart_is_assumed()
    {
        CalculationResult result = Law.Calculate(Catalogs.Typed("months=200"));

        Assert.Equal([130m, 140m], result.Outcomes.Select(o => o["bonus"].ToDecimal()));
        Assert.All(result.Outcomes, o => Assert.Equal("base", Assert.Single(o.Assumptions).Term.Id));
    }

    [Fact]
    public void More_combinations_than_anybody_can_read_are_refused_by_name()
    {
        string rows = string.Concat(Enumerable.Range(1, 7).Select(i => $"| 数{i} n{i} | 1元/月 或 2元/月 | 无法辨认(0.5): 缺一页 |\n"));
        PolicySet set = Catalogs.Build(MadeUp.Scheme, MadeUp.Policy(
            "| 参数 | 值 | 证据 |\n|---|--:|---|\n" + rows
            + "\n```rule\n补贴: 元/月\n  数1 + 数2 + 数3 + 数4 + 数5 + 数6 + 数7\n```\n\n"
            + "| 算例 | 月数 | 数1 | =补贴 |\n|---|--:|--:|--:|\n| 选定一个 | 1 | 1 | 7 或 8 或 9 或 10 或 11 或 12 或 13 |\n")).GetOrThrow().Find("law")!;

        Assert.Equal("PR5013", Assert.Single(set.Calculate(Catalogs.Typed("months=1")).InputFaults).Code);
        Assert.Equal(7, set.Calculate(Catalogs.Typed("months=1 n1=1")).Outcomes.Count);
    }
}
