using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;
using PensionRules.Documents.Tables;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Documents.Structure;

/// <summary>Reads <c>rule</c> blocks.</summary>
internal sealed class RuleBlockReader(SourceText source, DocumentKind? document, DiagnosticBag diagnostics)
{
    /// <summary>What stands after the fence.</summary>
    public const string Info = "rule";

    private static readonly BothLanguages Shown = new("规则", "rule block");

    /// <summary>Reads a fenced block.</summary>
    /// <param name="block">The block.</param>
    /// <returns>Its rules.</returns>
    public IEnumerable<Declaration> Read(SourceBlock block)
    {
        SourceLocation location = source.At(block.FirstLine, block.Column);
        if (block.Info != Info)
        {
            diagnostics.Add(
                DiagnosticRules.UnknownFence, location, source.Line(block.FirstLine).Trim().ToString(), DidYouMean.Of(block.Info, [Info]));
            return [];
        }

        ReportPlace(location);
        if (!block.IsClosed)
        {
            diagnostics.Add(DiagnosticRules.UnclosedFence, location);
        }

        string text = source.Lines(block.FirstLine + 1, block.IsClosed ? block.LastLine - 1 : block.LastLine);
        int before = diagnostics.Count;
        IReadOnlyList<RuleSyntax> rules = FormulaParser.ParseRules(text, source.At(block.FirstLine + 1, 1), diagnostics);
        if (rules.Count == 0 && diagnostics.Count == before)
        {
            diagnostics.Add(DiagnosticRules.EmptyFence, location);
        }

        return rules.Select(rule => new RuleDeclaration(rule));
    }

    private void ReportPlace(SourceLocation location)
    {
        if (document is { } here && !DocumentKinds.WithRules.Has(here))
        {
            diagnostics.Add(DiagnosticRules.KindNotHere, location, Shown, DocumentWord.Shown(here));
        }
    }
}
