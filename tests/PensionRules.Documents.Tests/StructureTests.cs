using PensionRules.Policies;

namespace PensionRules.Documents.Tests;

public sealed class StructureTests
{
    [Fact]
    public void A_heading_names_its_article_and_rules()
    {
        PolicyDocument document = Text.Read(Text.Policy + "## 二(五) 基础养老金 {LN-12 CN05-01}\n\n### 附  件 {未核实 CN97-03}\n\n## 说明 ##\n");

        Assert.Equal(["二(五) 基础养老金", "附  件", "说明"], document.Articles.Select(a => a.Heading));
        Assert.Equal([["LN-12", "CN05-01"], ["CN97-03"], []], document.Articles.Select(a => a.RuleIds));
        Assert.Equal([false, true, false], document.Articles.Select(a => a.IsUnverified));
        Assert.Equal([Text.At(10, 1), Text.At(12, 1), Text.At(14, 1)], document.Articles.Select(a => a.Location));
    }

    [Fact]
    public void What_stands_before_the_first_article_stands_under_the_title()
    {
        PolicyDocument document = Text.Read(
            Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 |\n\n## 六\n\n| 参数 | 值 |\n|---|---|\n| 比例 rate | 2% |");

        Assert.Equal(["题目", "六"], document.Articles.Select(a => a.Heading));
        Assert.Equal(["基数", "比例"], document.Declarations.Cast<ParameterDeclaration>().Select(p => p.Name.Name));
    }

    [Fact]
    public void A_title_may_carry_rules()
    {
        PolicyDocument document = Text.Read(Text.Scheme.Replace("# 题目", "# 题目 {LN-12}", StringComparison.Ordinal));

        Assert.Equal("题目", document.Title);
        Assert.Equal(["LN-12"], Assert.Single(document.Articles).RuleIds);
    }

    [Fact]
    public void A_title_with_nothing_under_it_is_no_article() =>
        Assert.Empty(Text.Read(Text.Scheme).Articles);

    [Fact]
    public void The_identity_is_kept_by_English_key_as_written()
    {
        PolicyDocument document = Text.Read("""
            # 题目

            | policy | heir |
            |---|---|
            | 承接 extends | base |
            | 地区 | 210000 |
            | title-en | Heir |
            | 适用  in-force | 2006-01 .. |
            | 引用 uses | one, two |
            """);

        Assert.Equal(new Cell("heir", Text.At(3, 12)), document.Id);
        Assert.Equal(["extends", "region", "title-en", "in-force", "uses"], document.Identity.Keys);
        Assert.Equal(new Cell("base", Text.At(5, 16)), document.Identity["extends"]);
        Assert.Equal("2006-01 ..", document.Identity["in-force"].Text);
    }

    [Fact]
    public void Cases_name_a_policy_set_or_say_how_to_find_one()
    {
        PolicyDocument byId = Text.Read(Text.Cases);
        PolicyDocument byPlace = Text.Read("""
            # 题目

            | 算例集 cases | c |
            |---|---|
            | 制度 scheme | s |
            | 地区 region | 210000 |
            | 日期 date | 2003-05 |
            """);

        Assert.Equal(DocumentKind.Cases, byId.Kind);
        Assert.Equal("example", byId.Identity["policy"].Text);
        Assert.Equal(["scheme", "region", "date"], byPlace.Identity.Keys);
    }

    [Fact]
    public void Prose_lists_quotes_comments_and_lines_across_the_page_are_for_people()
    {
        PolicyDocument document = Text.Read(Text.Policy + """
            正文 a | b 和 *强调* 。
            \| 不是表格
            \# 不是标题

            - 一
              - 二

            > 引文 | 也可以

            ***

            <!--
            | 参数 | 值 |
            ##待写
            -->

                缩进的代码 #1

            [甲]: https://example.org
            """);

        Assert.Empty(document.Declarations);
    }

    [Fact]
    public void A_rule_block_keeps_the_places_of_its_rules()
    {
        RuleDeclaration[] rules = Text.Declarations<RuleDeclaration>(
            Text.Policy + "## 六 {LN-12}\n\n```rule\n基数 base: 元\n  1\n\n比例 rate: 1\n  2\n```\n\n~~~rule\n步长 step: 元\n  3\n~~~");

        Assert.Equal(["基数", "比例", "步长"], rules.Select(r => r.Rule.Name));
        Assert.Equal([Text.At(13, 1), Text.At(16, 1), Text.At(21, 1)], rules.Select(r => r.Location));
    }

    [Fact]
    public void A_rule_block_need_not_be_apart_from_a_table()
    {
        PolicyDocument document = Text.Read(Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 base | 1 |\n```rule\n比例 rate: 1\n  2\n```\n| 参数 | 值 |\n|---|---|\n| 步长 step | 1 |");

        Assert.Equal(3, document.Declarations.Count());
    }
}
