using PensionRules.Documents;
using PensionRules.Explanations;
using PensionRules.Tests.Support;
using static PensionRules.Tests.Explanations.Law;

namespace PensionRules.Tests.Explanations;

/// <summary>Markdown is the plain text with marks, and HTML is that Markdown as a browser shows it.</summary>
public sealed class MarkdownTests
{
    /// <summary>Three months of payments out of an account of 250 yuan, 100 a month, 30 from the pool.</summary>
    private static Derivation Schedule => Catalogs.Language.Find("employee-account-national")!.Calculate(
        Catalogs.Typed("balance=250 first_month=2020-01 monthly_amount=100 months_listed=3 pool_can_pay=30"),
        new() { Terms = ["schedule"] }).Single.Derivation;

    [Fact]
    public void Without_its_marks_it_is_the_text()
    {
        Derivation[] derivations =
        [
            Liaoning2001(Whole), WithMonths(175), WithMonths(240, "partial_years=pro_rata age_months=720"), Liaoning2006(Form),
            Liaoning2006(Shenyang), Liaoning2001("contribution_months=240"), Schedule,
        ];
        foreach (Derivation derivation in derivations)
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                foreach (ExplanationDepth depth in Enum.GetValues<ExplanationDepth>())
                {
                    Assert.Equal(OneBlank(derivation.ToText(language, depth)), OneBlank(Strip(derivation.ToMarkdown(language, depth))));
                }
            }
        }
    }

    [Fact]
    public void A_step_is_an_item_with_its_lines_below() => Has(
        Liaoning2001(Whole).ToMarkdown(Language.Chinese),
        "\n- **个人账户养老金** = 200.00 元/月  \n  = 账户余额 ÷ 计发月数  \n  = 24,000.00 元 ÷ 120 月  \n  依据 国函〔2001〕79号 二(五) 个人账户养老金 [LN-14]\n");

    [Fact]
    public void HTML_has_the_items_as_a_list_with_line_breaks()
    {
        string html = DocumentRenderer.ToHtml(Liaoning2001(Whole).ToMarkdown(Language.Chinese));
        Has(html, "<h2>计算过程</h2>\n<ul>\n<li>");
        Has(
            html,
            "<li><strong>个人账户养老金</strong> = 200.00 元/月<br />\n= 账户余额 ÷ 计发月数<br />\n= 24,000.00 元 ÷ 120 月<br />\n依据 国函〔2001〕79号 二(五) 个人账户养老金 [LN-14]</li>");
        Assert.Equal(13, html.Split("<li><strong>").Length);
    }

    [Fact]
    public void HTML_keeps_the_underscores_of_ids() => Has(
        DocumentRenderer.ToHtml(Liaoning2001(Whole).ToMarkdown(Language.English)), "= account_balance ÷ payout_months<br />");

    [Fact]
    public void What_a_document_says_cannot_run_in_HTML()
    {
        const string Article = """
            | 开关 | 读法 | 理由 |
            |---|---|---|
            | 读法 reading | 甲 first | <script>alert(1)</script> a < b & c |
            | | 乙 second | 丙 |

            ```rule
            养老金: 元/月
              当 读法 是 甲: 工资
              否则: 0
            ```
            """;
        string html = DocumentRenderer.ToHtml(Law.Calculate(Article, "wage=1000").Single.Derivation.ToMarkdown(Language.Chinese));
        Has(html, "&lt;script&gt;alert(1)&lt;/script&gt; a &lt; b &amp; c");
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    // 250 − 100 = 150, 150 − 100 = 50; of the third 100 the account pays 50, the pool 30, the city 20.
    [Fact]
    public void A_worksheet_is_a_table_of_aligned_columns_in_the_text() => Has(Schedule.ToText(Language.Chinese), """
        发放表：
            月份     月初余额(元)  应发(元)  账户支付(元)  统筹支付(元)  市级支付(元)  月末余额(元)
            2020-01        250.00    100.00        100.00          0.00          0.00        150.00
            2020-02        150.00    100.00        100.00          0.00          0.00         50.00
            2020-03         50.00    100.00         50.00         30.00         20.00          0.00

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void The_account_says_how_each_column_is_found() => Has(
        Schedule.ToText(Language.Chinese),
        """
        · 发放表 = 3 行
            月初余额 = 上期(月末余额, 余额)
            应发 = 月标准 × 1月
            账户支付 = 较小(应发, 月初余额)
            统筹支付 = 当 有 统筹可付: 较小(应发 − 账户支付, 统筹可付 × 1月); 否则: 应发 − 账户支付

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Columns_have_the_names_of_the_language() => Has(
        Schedule.ToText(Language.English), "    from pool = when given pool_can_pay: smaller(due − from_account, pool_can_pay × 1 month); otherwise: due − from_account\n");

    [Fact]
    public void Rows_in_which_every_amount_is_nothing_are_counted_not_shown()
    {
        Derivation derivation = Catalogs.Language.Find("employee-account-national")!.Calculate(
            Catalogs.Typed("balance=250 first_month=2020-01 monthly_amount=0 months_listed=3"), new() { Terms = ["schedule"] }).Single.Derivation;
        Has(derivation.ToText(Language.Chinese), "2020-03        250.00");

        Derivation nothing = Catalogs.Language.Find("employee-account-national")!.Calculate(
            Catalogs.Typed("balance=0 first_month=2020-01 monthly_amount=0 months_listed=3"), new() { Terms = ["schedule"] }).Single.Derivation;
        Has(nothing.ToText(Language.Chinese), "另有 3 行，金额都是零，没有列出。");
        Has(nothing.ToText(Language.English), "Not shown: 3 more rows in which every amount is nothing.");
        Has(nothing.ToText(Language.Chinese, ExplanationDepth.Everything), "2020-03          0.00");
    }

    [Fact]
    public void A_worksheet_is_a_table_in_HTML()
    {
        string html = DocumentRenderer.ToHtml(Schedule.ToMarkdown(Language.Chinese));
        Has(html, "<table>");
        Has(html, "<th style=\"text-align: right;\">月末余额(元)</th>");
        Has(html, "<td>2020-03</td>\n<td style=\"text-align: right;\">50.00</td>");
        Assert.Equal(4, html.Split("<tr>").Length - 1);
    }

    [Fact]
    public void HTML_says_all_that_the_text_says()
    {
        foreach (Derivation derivation in (Derivation[])[Liaoning2001(Whole), Liaoning2006(Shenyang), Schedule])
        {
            string html = System.Net.WebUtility.HtmlDecode(
                DocumentRenderer.ToHtml(derivation.ToMarkdown(Language.Chinese, ExplanationDepth.Everything)));
            string[] words = derivation.ToText(Language.Chinese, ExplanationDepth.Everything).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            Assert.All(words.Where(w => w is not ("·" or "|")), w => Has(html, w));
        }
    }

    // Headings, items, lines below, strong words, tables: the marks that explanations use.
    private static string Strip(string markdown)
    {
        List<string> lines = [];
        string[] all = markdown.Split('\n');
        for (int i = 0; i < all.Length; i++)
        {
            string line = all[i];
            bool isInTable = line.StartsWith("  | ", StringComparison.Ordinal);
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                lines.Add(line[3..]);
                i++;
            }
            else if (line.StartsWith("  | -", StringComparison.Ordinal) || IsBesideTable(all, i))
            {
                continue;
            }
            else if (isInTable)
            {
                lines.Add("    " + line[4..^2].Replace(" | ", " ", StringComparison.Ordinal));
            }
            else
            {
                string text = line.TrimEnd(' ').Replace("**", string.Empty, StringComparison.Ordinal);
                text = text.StartsWith("- ", StringComparison.Ordinal) ? "· " + text[2..] : text;
                lines.Add(text.StartsWith("  ", StringComparison.Ordinal) ? "    " + text[2..] : text);
            }
        }

        return string.Join('\n', lines);
    }

    private static string OneBlank(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool IsBesideTable(string[] lines, int i) => lines[i].Trim().Length == 0
        && ((i > 0 && lines[i - 1].StartsWith("  | ", StringComparison.Ordinal))
            || (i + 1 < lines.Length && lines[i + 1].StartsWith("  | ", StringComparison.Ordinal)));

    private static void Has(string text, string part) => Assert.Contains(part, text, StringComparison.Ordinal);
}
