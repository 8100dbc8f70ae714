using PensionRules.Diagnostics;
using PensionRules.Documents;
using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Meaning;

/// <summary>Every code of the meaning of documents, of policies and of inputs is exercised.</summary>
public sealed class CodeTests
{
    // Raised by documents that no reader made (below), by results, and by the tool for a result that lacks inputs.
    private static readonly string[] Elsewhere = ["PR4014", "PR4016", "PR4025", "PR5009", "PR5010", "PR5011", "PR5013", "PR5014"];

    [Fact]
    public void Every_code_is_caused_by_a_document_or_an_input()
    {
        IEnumerable<string> caused = new MalformedDocuments().Values.SelectMany(d => d).SelectMany(Marked.CodesIn)
            .Concat(new MalformedInputs().SelectMany(row => ((string)row[2]).Split("; ").Select(f => f.Split(' ')[0])))
            .Concat(Elsewhere);
        IEnumerable<string> all = DiagnosticRules.All.Select(r => r.Code).Where(c => c.StartsWith("PR3", StringComparison.Ordinal)
            || c.StartsWith("PR4", StringComparison.Ordinal) || c.StartsWith("PR5", StringComparison.Ordinal));

        Assert.Empty(all.Except(caused));
    }

    [Fact]
    public void A_document_put_together_without_a_reader_still_needs_its_identity()
    {
        PolicyDocument document = Read(Marked.Head);
        PolicyDocument bare = document with { Identity = document.Identity.Where(p => p.Key == "title-en").ToDictionary() };

        Assert.Equal(["PR4014", "PR4014", "PR4014"], PolicyCatalog.Build([Read(Marked.Scheme), bare]).Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_data_document_put_together_without_a_reader_still_has_no_rules()
    {
        PolicyDocument document = Read(Marked.Rule("养老金 pension: 元/月\n  0")) with { Kind = DocumentKind.DataSet };

        Assert.Contains("PR4016", PolicyCatalog.Build([document]).Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_set_with_errors_and_what_rests_on_it_are_not_in_the_catalog()
    {
        CatalogBuild build = Catalogs.Build(
            Marked.Scheme, Marked.Rule("养老金: 元/月\n  公资"), Marked.Head.Replace("| p |", "| q |", StringComparison.Ordinal)
                .Replace("210000", "211100", StringComparison.Ordinal).Replace("| 制度 scheme | s |", "| 承接 extends | p |", StringComparison.Ordinal));

        Assert.Equal(["PR3001"], build.Diagnostics.Select(d => d.Code));
        Assert.Empty(build.Catalog.PolicySets);
        Assert.Throws<PolicyException>(build.GetOrThrow);
    }

    [Fact]
    public void A_set_that_could_not_be_read_whole_is_not_in_the_catalog()
    {
        CatalogBuild build = Catalogs.Build(Marked.Scheme, Marked.Rule("养老金: 元/月\n  工资") + "\n| 参树 | 值 |\n|---|---|\n| 甲 a | 1 |\n");

        Assert.Equal(["PR1027"], build.Diagnostics.Select(d => d.Code));
        Assert.Empty(build.Catalog.PolicySets);
    }

    [Fact]
    public void Every_message_has_both_languages_and_an_example() => Assert.All(DiagnosticRules.All, rule =>
    {
        Assert.NotEmpty(rule.Chinese);
        Assert.NotEmpty(rule.English);
        Assert.NotEmpty(rule.Example);
    });

    private static PolicyDocument Read(string text)
    {
        ReadResult result = PolicyDocumentReader.Read("a.md", text);
        Assert.Empty(result.Diagnostics);
        return result.Document!;
    }
}
