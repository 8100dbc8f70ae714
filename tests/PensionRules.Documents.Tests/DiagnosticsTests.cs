using PensionRules.Diagnostics;

namespace PensionRules.Documents.Tests;

public sealed class DiagnosticsTests
{
    // What no text can cause: bytes, files, and a nesting too deep to write out.
    private static readonly string[] NotFromAnExample = ["PR1001", "PR1002", "PR1003", "PR1059"];

    private static IEnumerable<DiagnosticRule> Rules =>
        DiagnosticRules.All.Where(r => r.Code.StartsWith("PR1", StringComparison.Ordinal));

    [Theory]
    [ClassData(typeof(MalformedDocuments))]
    public void A_malformed_document_says_what_is_wrong_where(string text, string expected)
    {
        Assert.Equal(expected.Split("; "), Text.Errors(text));
    }

    [Fact]
    public void Every_code_of_documents_is_exercised()
    {
        List<Diagnostic> given =
        [
            .. new MalformedDocuments().SelectMany(row => PolicyDocumentReader.Read("a.md", (string)row[0]).Diagnostics),
            .. PolicyDocumentReader.Read("a.md", [0xD6, 0xD0]).Diagnostics,
            .. PolicyDocumentReader.Read("a.md", [0xE8, 0xBE, 0xBD, 0xE5, 0xAE]).Diagnostics,
            .. PolicyDocumentReader.ReadFile("no such file.md").Diagnostics,
        ];

        Assert.Empty(Rules.Select(r => r.Code).Except(given.Select(d => d.Code)));
    }

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        string[] codes = [.. Rules.Select(r => r.Code)];

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void An_example_causes_its_message()
    {
        IEnumerable<string> silent = Rules
            .Where(r => !NotFromAnExample.Contains(r.Code))
            .Where(r => !Causes(r.Example, r.Code) && !Causes(Text.Policy + r.Example, r.Code))
            .Select(r => r.Code);

        Assert.Empty(silent);
    }

    [Fact]
    public void Messages_are_complete_in_both_languages()
    {
        foreach (object[] row in new MalformedDocuments())
        {
            foreach (Diagnostic diagnostic in PolicyDocumentReader.Read("a.md", (string)row[0]).Diagnostics)
            {
                Assert.DoesNotContain("\n", diagnostic.ToLine(Language.Chinese), StringComparison.Ordinal);
                Assert.DoesNotContain("PensionRules", diagnostic.ToLine(Language.Chinese), StringComparison.Ordinal);
                Assert.DoesNotContain("PensionRules", diagnostic.ToLine(Language.English), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void All_errors_come_in_one_go_in_the_order_of_the_text()
    {
        const string body = "##第六条\n\n| 参效 | 值 |\n|---|---|\n| 基数 base | 1 |\n\n```rule\n基数: 元 @\n  1\n```\n\n## 第七条 {LN7}\n\n| 参数 | 值 |\n|---|---|\n| 基数 base |\n| 2 | |";

        Assert.Equal(
            ["10,1 PR1006", "12,3 PR1027", "17,7 PR2001", "21,9 PR1010", "25,1 PR1016", "26,3 PR1044", "26,6 PR1035"],
            Text.Errors(Text.Policy + body));
    }

    [Fact]
    public void The_line_is_the_form_of_MSBuild()
    {
        Diagnostic diagnostic = Assert.Single(PolicyDocumentReader.Read(
            "policies/a.md", Text.Policy + "| 参数 | 值 | 证剧 |\n|---|---|---|\n| 基数 base | 1 | |").Diagnostics);

        Assert.Equal(
            "policies/a.md(10,12): error PR1032: '证剧' is no column of this table; its columns are 值 value, 自 from, 公布 published, 文号 document, 证据 evidence; did you mean '证据'?",
            diagnostic.ToLine(Language.English));
        Assert.Equal(
            "policies/a.md(10,12): error PR1032: “证剧”不是这种表格的列；可以有 值 value、自 from、公布 published、文号 document、证据 evidence。是不是“证据”？",
            diagnostic.ToLine(Language.Chinese));
    }

    [Theory]
    [InlineData("| 参效 | 值 |\n|---|---|\n| 基数 base | 1 |", "did you mean '参数'?")]
    [InlineData("| paramter | 值 |\n|---|---|\n| 基数 base | 1 |", "did you mean 'parameter'?")]
    [InlineData("| 按档次 | 标准: 元 |\n|---|---|\n| 100 | 1 |", "did you mean '按'?")]
    [InlineData("```rules\n```", "did you mean 'rule'?")]
    [InlineData("| 按 年份 | 证剧 |\n|---|---|\n| 2020 | 原文 |", "did you mean '证据'?")]
    public void A_near_word_is_suggested(string body, string end)
    {
        IReadOnlyList<Diagnostic> diagnostics = PolicyDocumentReader.Read("a.md", Text.Policy + body).Diagnostics;

        Assert.Contains(diagnostics, d => d.ToLine(Language.English).EndsWith(end, StringComparison.Ordinal));
    }

    private static bool Causes(string text, string code) =>
        PolicyDocumentReader.Read("a.md", text).Diagnostics.Any(d => d.Code == code);
}
