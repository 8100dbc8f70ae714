using System.Globalization;
using PensionRules.Diagnostics;

namespace PensionRules.Documents.Sources;

/// <summary>
/// Sees to it that nothing is skipped: a line that looks like a table or a heading, and that nobody has taken, is an error,
/// whatever Markdown makes of it.
/// </summary>
internal sealed class LineGuard(SourceText source, DiagnosticBag diagnostics)
{
    private const int LongestExcerpt = 12;

    private readonly bool[] _taken = new bool[source.LineCount + 1];

    /// <summary>Whether a text begins with a bar, half-width or full-width.</summary>
    /// <param name="content">The text.</param>
    /// <returns>Whether it looks like a row.</returns>
    public static bool BeginsWithBar(ReadOnlySpan<char> content) => !content.IsEmpty && content[0] is '|' or '｜';

    /// <summary>Notes that lines were read, or that an error about them was reported.</summary>
    /// <param name="first">The first line.</param>
    /// <param name="last">The last line.</param>
    public void Take(int first, int last)
    {
        for (int line = first; line <= last; line++)
        {
            _taken[line] = true;
        }
    }

    /// <summary>Reports the rows in some lines, and takes those.</summary>
    /// <param name="block">The lines.</param>
    /// <param name="report">Reports at a place; called once for rows that follow each other.</param>
    public void TakeRows(SourceBlock block, Action<SourceLocation> report)
    {
        bool isRunning = false;
        for (int line = block.FirstLine; line <= block.LastLine; line++)
        {
            ReadOnlySpan<char> content = ContainerMarks.Strip(source.Line(line));
            bool isRow = BeginsWithBar(content);
            if (isRow && !isRunning && !_taken[line])
            {
                report(Place(line, content));
            }

            isRunning = isRow;
            _taken[line] |= isRow;
        }
    }

    /// <summary>Reports the lines that nobody took and that look like more than prose.</summary>
    public void Report()
    {
        bool isRunning = false;
        for (int line = 1; line <= source.LineCount; line++)
        {
            ReadOnlySpan<char> content = _taken[line] ? [] : SkipInvisible(source.Line(line));
            bool isRow = BeginsWithBar(content);
            if (isRow && !isRunning)
            {
                diagnostics.Add(DiagnosticRules.StrayTableLine, Place(line, content), content[0]);
            }

            if (IsHeadingLike(content))
            {
                diagnostics.Add(DiagnosticRules.HashWithoutSpace, Place(line, content), Excerpt(content));
            }

            if (IsFenceLike(content))
            {
                diagnostics.Add(DiagnosticRules.StrayFence, Place(line, content), Excerpt(content));
            }

            isRunning = isRow;
        }
    }

    private static bool IsHeadingLike(ReadOnlySpan<char> content) => !content.IsEmpty && content[0] is '#' or '＃';

    private static bool IsFenceLike(ReadOnlySpan<char> content) => content.StartsWith("```") || content.StartsWith("~~~");

    // Zero-width characters hide a bar from the eye no more than spaces do.
    private static ReadOnlySpan<char> SkipInvisible(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || char.GetUnicodeCategory(line[at]) == UnicodeCategory.Format))
        {
            at++;
        }

        return line[at..];
    }

    private static string Excerpt(ReadOnlySpan<char> content)
    {
        int end = content.IndexOfAny(' ', '\t');
        ReadOnlySpan<char> word = end > 0 && content[..end].TrimStart("#＃").Length > 0 ? content[..end] : content;
        return word[..Math.Min(word.Length, LongestExcerpt)].ToString();
    }

    private SourceLocation Place(int line, ReadOnlySpan<char> content) =>
        source.At(line, source.Line(line).Length - content.Length + 1);
}
