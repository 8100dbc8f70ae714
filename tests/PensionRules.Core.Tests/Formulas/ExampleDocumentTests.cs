using PensionRules.Diagnostics;
using PensionRules.Formulas;

namespace PensionRules.Tests.Formulas;

public class ExampleDocumentTests
{
    // Written with native functions, which the language does not have.
    private const string Native = "policies/employee-account-native.md";

    public static TheoryData<string> Documents => [.. RuleBlocks.Documents().Where(d => d != Native)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_rule_block_reads_without_a_diagnostic_and_prints_to_itself(string document)
    {
        DiagnosticBag diagnostics = [];
        foreach ((string text, SourceLocation start) in RuleBlocks.In(document))
        {
            IReadOnlyList<RuleSyntax> rules = FormulaParser.ParseRules(text, start, diagnostics);
            string printed = string.Concat(rules);
            Assert.Equal(rules, FormulaParser.ParseRules(printed, start, diagnostics));
            Assert.Equal(printed, string.Concat(FormulaParser.ParseRules(printed, start, diagnostics)));
            Assert.All(rules, r => Assert.Equal(r.Name, NameAt(text, r.Location.Line - start.Line, r.IsReplacement)));
        }

        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Examples_are_there_with_their_rules()
    {
        Assert.Equal(21, RuleBlocks.Documents().Count());
        Assert.Equal(36, RuleBlocks.Documents().SelectMany(RuleBlocks.In).Count());
    }

    [Fact]
    public void Native_functions_are_reported_where_they_stand()
    {
        DiagnosticBag diagnostics = [];
        foreach ((string text, SourceLocation start) in RuleBlocks.In(Native))
        {
            FormulaParser.ParseRules(text, start, diagnostics);
        }

        Assert.Equal(
            [$"{Native}(46,3): PR2019", $"{Native}(116,3): PR2019"],
            diagnostics.Select(d => $"{d.Location}: {d.Code}"));
    }

    private static string NameAt(string text, int line, bool isReplacement)
    {
        string header = text.Split('\n')[line];
        return header.Split(' ', ':', '：')[isReplacement ? 1 : 0];
    }
}
