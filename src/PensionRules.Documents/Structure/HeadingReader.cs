using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;
using PensionRules.Documents.Tables;
using PensionRules.Policies;

namespace PensionRules.Documents.Structure;

/// <summary>Reads <c>## heading {LN-12 未核实}</c>.</summary>
internal sealed class HeadingReader(SourceText source, DiagnosticBag diagnostics)
{
    private const string Braces = "{}｛｝";

    /// <summary>Reads a heading.</summary>
    /// <param name="block">Its block.</param>
    /// <returns>The heading; after errors with the marks that could be read.</returns>
    public HeadingSyntax Read(SourceBlock block)
    {
        Cell line = new(source.Line(block.FirstLine).ToString(), source.At(block.FirstLine, 1));
        Cell content = WithoutHashes(line, block.Column - 1 + block.Level);
        (Cell text, Cell marks) = SplitMarks(content);
        if (text.IsBlank)
        {
            diagnostics.Add(DiagnosticRules.EmptyHeading, source.At(block.FirstLine, block.Column));
        }

        List<string> known = KnownMarks(marks);
        return new HeadingSyntax(
            block.Level,
            text.Text,
            known.FindAll(RuleId.IsWellFormed),
            known.Exists(IsUnverified),
            source.At(block.FirstLine, block.Column));
    }

    // A heading may be closed by more #, after a space.
    private static Cell WithoutHashes(Cell line, int start)
    {
        ReadOnlySpan<char> content = line.Text.AsSpan().TrimEnd();
        ReadOnlySpan<char> open = content.TrimEnd('#');
        bool isClosed = open.Length <= start || char.IsWhiteSpace(open[^1]);
        return line.Part(start, Math.Max(start, isClosed ? open.Length : content.Length));
    }

    private (Cell Text, Cell Marks) SplitMarks(Cell content)
    {
        int open = content.Text.AsSpan().IndexOfAny(Braces);
        if (open < 0)
        {
            return (content, content.Part(content.Text.Length));
        }

        int last = content.Text.Length - 1;
        Cell text = content.Part(0, open);
        Cell marks = content.Part(open + 1, Math.Max(open + 1, last));
        bool isWellFormed = content.Text[open] == '{' && content.Text[last] == '}'
            && !marks.IsBlank && !marks.Text.AsSpan().ContainsAny(Braces);
        if (!isWellFormed)
        {
            diagnostics.Add(DiagnosticRules.BracesInHeading, content.Part(open).Location);
            return (text with { Text = text.IsBlank ? content.Text : text.Text }, content.Part(content.Text.Length));
        }

        return (text, marks);
    }

    private List<string> KnownMarks(Cell marks)
    {
        List<string> known = [];
        foreach (Cell mark in marks.Words())
        {
            if (!RuleId.IsWellFormed(mark.Text) && !IsUnverified(mark.Text))
            {
                diagnostics.Add(DiagnosticRules.UnknownMark, mark.Location, mark.Text);
            }
            else if (known.Contains(mark.Text))
            {
                diagnostics.Add(DiagnosticRules.RepeatedMark, mark.Location, mark.Text);
            }
            else
            {
                known.Add(mark.Text);
            }
        }

        return known;
    }

    private static bool IsUnverified(string mark) => mark is "未核实" or "unverified";
}
