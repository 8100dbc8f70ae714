using PensionRules.Diagnostics;
using PensionRules.Formulas;

namespace PensionRules.Tests.Formulas;

/// <summary>Reads formulas in tests.</summary>
internal static class Parsing
{
    /// <summary>Line 1, column 1 of a file called <c>f.md</c>.</summary>
    public static SourceLocation Start { get; } = new("f.md", 1, 1);

    public static Expression Read(string text)
    {
        DiagnosticBag diagnostics = [];
        Expression? expression = FormulaParser.ParseExpression(text, Start, diagnostics);
        Assert.Empty(diagnostics);
        return Assert.IsAssignableFrom<Expression>(expression);
    }

    public static RuleSyntax ReadRule(string text) => Assert.Single(ReadRules(text));

    public static IReadOnlyList<RuleSyntax> ReadRules(string text)
    {
        (IReadOnlyList<RuleSyntax> rules, DiagnosticBag diagnostics) = Try(text);
        Assert.Empty(diagnostics);
        return rules;
    }

    public static (IReadOnlyList<RuleSyntax> Rules, DiagnosticBag Diagnostics) Try(string text)
    {
        DiagnosticBag diagnostics = [];
        return (FormulaParser.ParseRules(text, Start, diagnostics), diagnostics);
    }

    /// <summary>The diagnostics of a block, as <c>PR2001 2,5</c>.</summary>
    public static string[] Errors(string text) =>
        [.. Try(text).Diagnostics.Select(d => $"{d.Code} {d.Location.Line},{d.Location.Column}")];
}
