using PensionRules.Calculation;
using PensionRules.Documents;
using PensionRules.Explanations;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.LanguageTests;

/// <summary>A sheet that the scheme declares is shown with its columns; what a set needs besides stays inside.</summary>
public sealed class SheetTests
{
    private const string Scheme = MadeUp.Scheme + """


        | 输出表 sheet 月表 calendar | 单位 | 说明 |
        |---|---|---|
        | 累计 total | 元/月 | 到这个月为止 |
        | 月份 month | 年月 | |
        """;

    private const string Rules = """
        ```rule
        月表: 逐月 自 发放年月 至 发放年月 + 月数 − 1月
          期数 period: 1 = 上期(期数, 0) + 1
          累计: 元/月 = 期数 × 工资

        补贴: 元/月
          末(月表: 累计)
        ```
        """;

    private static readonly PolicyCatalog Catalog = Catalogs.Build(Scheme, MadeUp.Policy(Rules), Heir).GetOrThrow();

    private static readonly PolicyInputs Inputs = Catalogs.Typed("paid_month=2020-12 months=2 wage=10");

    private static string Heir => """
        # 承接的

        | 政策 policy | heir |
        |---|---|
        | 承接 extends | law |
        | 地区 region | 210100 |
        | 英文名 title-en | Heir |
        | 适用 in-force | 2010-01 .. |

        ## 二 {LN-12}

        ```rule
        改 月表: 逐月 自 发放年月 至 发放年月
          期数 period: 1 = 1
          累计: 元/月 = 工资
        ```
        """;

    private static Derivation Derivation => Catalog.Find("law")!.Calculate(Inputs).Single.Derivation;

    [Fact]
    public void The_scheme_lists_its_sheets()
    {
        Sheet sheet = Assert.Single(Catalog.FindScheme("bonus")!.Sheets);

        Assert.Equal(("月表", "calendar"), (sheet.Name, sheet.Id));
        Assert.Equal(["累计 total", "月份 month"], sheet.Columns.Select(c => $"{c.Name} {c.Id}"));
    }

    [Fact]
    public void It_stands_after_the_outputs_with_all_its_columns_and_their_ids()
    {
        IReadOnlyList<TermResult> results = Derivation.Results;

        Assert.Equal(["bonus", "calendar"], results.Select(r => r.Term.Id));
        Assert.Equal(["month", "period", "total"], results[1].Term.Type.Fields!.Select(f => f.Id));
        Assert.Equal(2, results[1].Value!.Rows!.Count);
    }

    [Fact]
    public void People_see_the_columns_of_the_scheme_in_its_order() => Assert.Contains(
        "月表：\n    累计(元/月)  月份\n          10.00  2020-12\n          20.00  2021-01\n",
        Derivation.ToText(Language.Chinese, ExplanationDepth.Sentence), StringComparison.Ordinal);

    [Fact]
    public void Everything_shows_the_columns_that_the_set_needs_besides() => Assert.Contains(
        "    月份     期数  累计(元/月)\n    2020-12     1        10.00\n",
        Derivation.ToText(Language.Chinese, ExplanationDepth.Everything), StringComparison.Ordinal);

    [Fact]
    public void A_set_that_has_no_such_sheet_shows_none()
    {
        PolicyCatalog catalog = Catalogs.Build(Scheme, MadeUp.Policy("```rule\n补贴: 元/月\n  工资\n```")).GetOrThrow();

        Assert.Equal(["bonus"], catalog.Find("law")!.Outputs.Select(o => o.Id));
    }

    [Fact]
    public void A_sheet_whose_inputs_are_missing_is_no_problem_of_the_result()
    {
        PolicyCatalog catalog = Catalogs.Build(
            Scheme, MadeUp.Policy(Rules.Replace("末(月表: 累计)", "工资", StringComparison.Ordinal))).GetOrThrow();
        CalculationResult result = catalog.Find("law")!.Calculate(Catalogs.Typed("paid_month=2020-12 wage=10"));

        Assert.True(result.IsComplete);
        Assert.Contains("没有计算的：月表（缺月数）", result.Single.Derivation.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void An_heir_replaces_it_under_the_same_contract()
    {
        CalculationResult result = Catalog.Find("heir")!.Calculate(Inputs);

        Assert.Equal(10.00m, result["bonus"].ToDecimal());
        Assert.Single(result["calendar"].Value!.Rows!);
    }

    [Fact]
    public void The_message_names_the_column_and_where_it_is_declared() => Assert.Equal(
        "2.md(15,1): error PR3047: the sheet '月表' lacks the column '累计 total: yuan/month' (declared at 1.md(17,13))",
        Catalogs.Lines(Catalogs.Build(Scheme, MadeUp.Policy("```rule\n月表: 逐月 自 发放年月 至 发放年月\n  甲 a: 元 = 1元\n\n补贴: 元/月\n  工资\n```")).Diagnostics));
}
