using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Documents;

/// <summary>The rulebook of China's social insurance, and what the built-in documents make of it.</summary>
public sealed class RulebookTests
{
    private static readonly RuleCoverage Coverage = RuleCoverage.Of(Catalogs.BuiltIn);

    // The numbers of rules by the letters of their ids, as the project's rulebook has them.
    [Theory]
    [InlineData("CN97", 8)]
    [InlineData("LN", 56)]
    [InlineData("CN05", 9)]
    [InlineData("LN06", 5)]
    [InlineData("RA", 7)]
    [InlineData("DF", 28)]
    [InlineData("CR", 12)]
    [InlineData("HN", 11)]
    [InlineData("HI", 4)]
    [InlineData("BR", 7)]
    [InlineData("AC", 11)]
    [InlineData("SV", 14)]
    [InlineData("NL", 9)]
    public void It_lists_every_rule_in_order_without_a_gap(string prefix, int count)
    {
        Rulebook rulebook = Assert.Single(Catalogs.BuiltIn.Rulebooks);
        IEnumerable<string> listed = rulebook.Rules.Select(r => r.RuleId).Where(id => id.StartsWith($"{prefix}-", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, count).Select(i => $"{prefix}-{i:00}"), listed);
    }

    [Fact]
    public void Every_rule_has_a_short_subject_in_both_languages() => Assert.All(Catalogs.BuiltIn.Rulebooks[0].Rules, rule =>
    {
        Assert.InRange(rule.Subject.Length, 2, 30);
        Assert.InRange(rule.EnglishSubject.Length, 4, 70);
        Assert.All(rule.EnglishSubject, c => Assert.True(char.IsAscii(c), rule.EnglishSubject));
    });

    [Fact]
    public void Every_group_has_a_title_in_both_languages() => Assert.All(Catalogs.BuiltIn.Rulebooks[0].Groups, group =>
        Assert.NotEqual(group.ToText(PensionRules.Language.Chinese), group.ToText(PensionRules.Language.English)));

    [Fact]
    public void A_rule_with_cases_is_tested_and_names_its_document()
    {
        CoveredRule rule = Coverage.Find("LN-14")!;
        RuleUse use = rule.Uses.Single(u => u.Document.Id.Text == "liaoning-employee-2001");
        Assert.Equal(RuleState.Tested, rule.State);
        Assert.Contains("除不尽，舍", use.Cases.Select(c => c.Name));
        Assert.Contains("整例", use.Cases.Select(c => c.Name));
        Assert.DoesNotContain("差一月满十六年", use.Cases.Select(c => c.Name));
    }

    [Fact]
    public void No_rule_is_cited_without_a_case() =>
        Assert.Empty(Coverage.Rules.Where(r => r.State == RuleState.Untested).Select(r => r.Id));

    [Fact]
    public void The_totals_add_up()
    {
        Assert.Equal(181, Coverage.Totals.Rules);
        Assert.All(Coverage.Groups.Select(g => g.Totals).Append(Coverage.Totals), t =>
            Assert.Equal(t.Rules, t.Tested + t.Untested + t.LeftOut + t.NotYet));
        Assert.Equal(Coverage.Totals.Tested, Coverage.Groups.Sum(g => g.Totals.Tested));
    }

    [Fact]
    public void A_calculation_reads_no_rulebook()
    {
        Assert.Empty(PolicyLibrary.BuiltIn.Load("liaoning-employee-2001").Catalog.Rulebooks);
        Assert.Single(Catalogs.BuiltIn.Rulebooks);
    }

    [Fact]
    public void A_message_about_an_unknown_rule_suggests_a_near_one()
    {
        CatalogBuild build = Catalogs.Build(
            Meaning.Marked.Scheme, Meaning.Marked.Rule("养老金: 元/月\n  工资").Replace("LN-12", "LN-21", StringComparison.Ordinal), Rulebook);
        Diagnostic problem = Assert.Single(build.Diagnostics);
        Assert.Equal("2.md(10,1): error PR3044: the rulebook has no rule 'LN-21'; did you mean 'LN-12'?", problem.ToLine(PensionRules.Language.English));
        Assert.Empty(build.Catalog.PolicySets);
    }

    [Fact]
    public void Ids_with_letters_of_ones_own_need_no_rulebook()
    {
        CatalogBuild build = Catalogs.Build(
            Meaning.Marked.Scheme, Meaning.Marked.Rule("养老金: 元/月\n  工资").Replace("LN-12", "XY-01", StringComparison.Ordinal), Rulebook);
        Assert.Empty(build.Diagnostics);
        CoveredGroup own = RuleCoverage.Of(build.Catalog).Groups[^1];
        Assert.Equal(("XY-01", RuleState.Untested, 0), (own.Rules[0].Id, own.Rules[0].State, own.Totals.Cases));
        Assert.Equal([RuleState.NotYet, RuleState.LeftOut], RuleCoverage.Of(build.Catalog).Groups[0].Rules.Select(r => r.State));
    }

    [Fact]
    public void A_case_counts_once_in_the_totals_and_for_each_rule_of_its_heading()
    {
        const string Cases = "\n| 算例 | 工资 | =养老金 |\n|---|--:|--:|\n| 一 | 1 | 1 |\n| 二 | 2 | 2 |\n\n## 二\n\n| 算例 | 工资 | =养老金 |\n|---|--:|--:|\n| 三 | 3 | 3 |\n";
        RuleCoverage coverage = RuleCoverage.Of(Catalogs.Build(
            Meaning.Marked.Scheme, Meaning.Marked.Rule("养老金: 元/月\n  工资").Replace("{LN-12}", "{LN-12 LN-13}", StringComparison.Ordinal) + Cases, Rulebook).GetOrThrow());
        Assert.Equal([2, 2], coverage.Rules.Select(r => r.Cases));
        Assert.Equal((2, 1), (coverage.Totals.Cases, coverage.Totals.Documents));

        // Left out by the rulebook and tested all the same: tested.
        Assert.Equal((RuleState.Tested, "没有数据"), (coverage.Find("LN-13")!.State, Assert.Single(coverage.Find("LN-13")!.Reasons)));
    }

    private const string Rulebook = """
        # 目录

        | 规则目录 rulebook | rules |
        |---|---|
        | 英文名 title-en | Rules |

        ## 养老 / Pensions

        | 规则 rule | 内容 | 英文 |
        |---|---|---|
        | LN-12 | 甲 | A |
        | LN-13 | 乙 | B |

        | 不计算 omitted | 理由 |
        |---|---|
        | LN-13 | 没有数据 |
        """;
}
