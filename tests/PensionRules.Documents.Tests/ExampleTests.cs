using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tests;

public sealed class ExampleTests
{
    // Written before the language lost its native functions; kept to show that they are refused by name.
    private const string WithNativeFunctions = "employee-account-native.md";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Examples");

    public static TheoryData<string> Files => new(Directory
        .EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Folder, f))
        .Where(f => !f.EndsWith(WithNativeFunctions, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_is_understood(string file)
    {
        ReadResult result = PolicyDocumentReader.ReadFile(Path.Combine(Folder, file));

        Assert.Equal([], result.Diagnostics.Select(d => d.ToLine(Language.English)));
        Assert.NotNull(result.Document);
    }

    [Fact]
    public void Native_functions_are_refused_by_name()
    {
        ReadResult result = PolicyDocumentReader.ReadFile(Path.Combine(Folder, "policies", WithNativeFunctions));

        Assert.Equal(["46,3 PR2019", "116,3 PR2019"], Text.Shown(result.Diagnostics));
    }

    [Fact]
    public void A_document_keeps_the_order_of_its_articles_and_what_stands_under_them()
    {
        PolicyDocument document = Example("policies/liaoning-employee-2001.md");

        Assert.Equal(DocumentKind.Policy, document.Kind);
        Assert.Equal("liaoning-employee-2001", document.Id.Text);
        Assert.Equal("辽宁省完善城镇社会保障体系试点实施方案 · 企业职工基本养老保险", document.Title);
        Assert.Equal(["scheme", "region", "title-en", "document", "issued", "in-force", "rounding"], document.Identity.Keys);
        Assert.Equal("2001-07 .. 2005-12", document.Identity["in-force"].Text);
        Assert.Equal(
            ["二(五) 基础养老金", "二(五) 个人账户养老金", "二(五) 过渡性养老金、保底、行业补贴"],
            document.Articles.Select(a => a.Heading));
        Assert.Equal([["LN-12", "LN-13"], ["LN-14"], ["LN-15", "LN-16", "LN-17"]], document.Articles.Select(a => a.RuleIds));
        Assert.Equal([13, 62, 74], document.Articles.Select(a => a.Location.Line));

        // 4 parameters, 2 switches, 5 rules, 1 table of cases; 1 and 1; 1, 7 and 1.
        Assert.Equal([12, 2, 9], document.Articles.Select(a => a.Declarations.Count));
    }

    [Fact]
    public void A_scheme_stands_under_its_title()
    {
        PolicyDocument document = Example("schemes/dibao.md");

        Assert.Equal(DocumentKind.Scheme, document.Kind);
        Article article = Assert.Single(document.Articles);
        Assert.Equal("城市居民最低生活保障", article.Heading);
        Assert.Equal(1, article.Location.Line);
        Assert.Equal("申请年月 application_month: 年月", document.Identity["governing"].Text);
        ListDeclaration household = Assert.IsType<ListDeclaration>(article.Declarations[0]);
        Assert.Equal(5, household.Fields.Count);
        Assert.Equal(3, article.Declarations.OfType<OutputDeclaration>().Count());
    }

    [Fact]
    public void A_folder_gives_its_documents_in_ordinal_order()
    {
        IReadOnlyList<ReadResult> results = PolicyFolder.Read(Folder);

        Assert.Equal(21, results.Count);
        string[] files = [.. results.Select(r => r.Document!.File)];
        Assert.Equal(files.Order(StringComparer.Ordinal), files);
        Assert.EndsWith("Examples/policies/dongfang-contribution-2011.md", files[0], StringComparison.Ordinal);
        Assert.EndsWith("Examples/schemes/retirement-age.md", files[^1], StringComparison.Ordinal);
    }

    private static PolicyDocument Example(string file) =>
        PolicyDocumentReader.ReadFile(Path.Combine(Folder, file)).Document!;
}
