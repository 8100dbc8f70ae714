using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;

namespace PensionRules.Documents.Structure;

/// <summary>Sees to it that HTML is comments, and that a comment hides no more than it seems to.</summary>
internal sealed class HtmlReader(SourceText source, DiagnosticBag diagnostics)
{
    private const string End = "-->";

    /// <summary>Reports a block of HTML that is no comment.</summary>
    /// <param name="block">The block.</param>
    public void Refuse(SourceBlock block) =>
        diagnostics.Add(DiagnosticRules.HtmlBlock, source.At(block.FirstLine, block.Column));

    /// <summary>Checks a comment.</summary>
    /// <param name="block">The comment's block.</param>
    public void Check(SourceBlock block)
    {
        ReadOnlySpan<char> line = source.Line(block.LastLine).TrimEnd();
        int end = line.IndexOf(End);
        if (end < 0)
        {
            diagnostics.Add(DiagnosticRules.UnclosedComment, source.At(block.FirstLine, block.Column));
        }
        else if (!line.EndsWith(End))
        {
            diagnostics.Add(DiagnosticRules.UnclosedComment, source.At(block.LastLine, end + End.Length + 1));
        }
    }
}
