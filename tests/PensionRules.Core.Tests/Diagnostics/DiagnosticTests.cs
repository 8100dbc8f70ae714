using PensionRules.Diagnostics;

namespace PensionRules.Tests.Diagnostics;

public class DiagnosticTests
{
    private static readonly DiagnosticRule Rule = new("PR9999", "“{0}”有 {1} 个", "'{0}' has {1}", "示例");

    [Fact]
    public void Line_is_what_editors_understand()
    {
        Diagnostic diagnostic = new(Rule, new SourceLocation("policies/a.md", 12, 3), "档次", 1234);
        Assert.Equal("policies/a.md(12,3): error PR9999: “档次”有 1234 个", diagnostic.ToLine(Language.Chinese));
        Assert.Equal("policies/a.md(12,3): error PR9999: '档次' has 1234", diagnostic.ToLine(Language.English));
        Assert.Equal(diagnostic.ToLine(Language.English), diagnostic.ToString());
        Assert.Equal("PR9999", diagnostic.Code);
    }

    [Fact]
    public void Line_without_a_place_begins_with_error() =>
        Assert.Equal("error PR9999: 'a' has 1", new Diagnostic(Rule, SourceLocation.None, "a", 1).ToLine(Language.English));

    [Fact]
    public void Bag_keeps_the_order()
    {
        DiagnosticBag bag = [];
        bag.Add(Rule, SourceLocation.None, "a", 1);
        bag.AddRange([new Diagnostic(Rule, SourceLocation.None, "b", 2)]);
        Assert.Equal(["'a' has 1", "'b' has 2"], bag.Select(d => d.Message(Language.English)));
        Assert.Equal(2, bag.Count);
        Assert.Equal("PR9999", bag[1].Code);
    }

    [Fact]
    public void Diagnostic_has_a_rule() => Assert.Throws<ArgumentNullException>(() => new Diagnostic(null!, SourceLocation.None));
}
