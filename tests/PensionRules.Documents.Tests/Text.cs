using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tests;

/// <summary>Beginnings of documents, and ways to read what follows them.</summary>
internal static class Text
{
    /// <summary>A policy document up to where its first table or heading would stand: line 10.</summary>
    public const string Policy = """
        # 题目

        | 政策 policy | example |
        |---|---|
        | 制度 scheme | example-scheme |
        | 地区 region | 210000 |
        | 英文名 title-en | Example |
        | 适用 in-force | 2020-01 .. |


        """;

    /// <summary>A scheme document, up to line 7.</summary>
    public const string Scheme = """
        # 题目

        | 制度 scheme | example-scheme |
        |---|---|
        | 英文名 title-en | Example |


        """;

    /// <summary>A data document, up to line 7.</summary>
    public const string DataSet = """
        # 题目

        | 资料 data-set | example-data |
        |---|---|
        | 英文名 title-en | Example |


        """;

    /// <summary>A document of cases, up to line 7.</summary>
    public const string Cases = """
        # 题目

        | 算例集 cases | example-cases |
        |---|---|
        | 政策 policy | example |


        """;

    /// <summary>A rulebook document, up to line 7.</summary>
    public const string Rulebook = """
        # 题目

        | 规则目录 rulebook | example-rules |
        |---|---|
        | 英文名 title-en | Example |


        """;

    /// <summary>The diagnostics as <c>line,column code</c>, in their order.</summary>
    public static string[] Errors(string text) => Shown(PolicyDocumentReader.Read("a.md", text).Diagnostics);

    public static string[] Shown(IReadOnlyList<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(d => $"{d.Location.Line},{d.Location.Column} {d.Code}")];

    /// <summary>Reads a document that has no errors.</summary>
    public static PolicyDocument Read(string text)
    {
        ReadResult result = PolicyDocumentReader.Read("a.md", text);
        Assert.Equal([], result.Diagnostics.Select(d => d.ToLine(Language.English)));
        return Assert.IsType<PolicyDocument>(result.Document);
    }

    /// <summary>Reads a document without errors that declares one thing.</summary>
    public static T Declaration<T>(string text)
        where T : Declaration => Assert.IsType<T>(Assert.Single(Read(text).Declarations));

    /// <summary>Reads a document without errors that declares things of one kind.</summary>
    public static T[] Declarations<T>(string text)
        where T : Declaration => [.. Read(text).Declarations.Select(d => Assert.IsType<T>(d))];

    public static SourceLocation At(int line, int column) => new("a.md", line, column);
}
