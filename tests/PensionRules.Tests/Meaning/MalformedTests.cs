namespace PensionRules.Tests.Meaning;

/// <summary>A document that means nothing says what is wrong, where; and nothing else.</summary>
public sealed class MalformedTests
{
    private static readonly MalformedDocuments Mistakes = [];

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [Fact]
    public void The_documents_that_the_others_are_made_of_have_no_errors() =>
        Assert.Empty(Marked.Diagnose([Marked.Scheme, Marked.Rule("养老金: 元/月\n  工资")]));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_diagnostic_stands_where_the_mark_is(string mistake)
    {
        string[] expected = [.. Marked.Expected(Mistakes[mistake]).Order(StringComparer.Ordinal)];

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Marked.Diagnose(Mistakes[mistake]));
    }
}
