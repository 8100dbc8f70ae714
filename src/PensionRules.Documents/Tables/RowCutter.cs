using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>Cuts a line of a table into cells, as they are written: <c>\|</c> is a bar, nothing else is interpreted.</summary>
internal static class RowCutter
{
    /// <summary>Cuts a line.</summary>
    /// <param name="line">The line; its first character after white space is a bar.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="isClosed">Whether it ends with a bar.</param>
    /// <returns>The row.</returns>
    public static RowSyntax Cut(ReadOnlySpan<char> line, SourceLocation start, out bool isClosed)
    {
        ReadOnlySpan<char> content = line.TrimEnd();
        int open = content.IndexOf('|');
        SourceLocation location = start with { Column = start.Column + open };
        isClosed = content.Length > open + 1 && NextBar(content, content.Length - 1) >= 0;
        Cell[] cells = new Cell[CountBars(content, open + 1) + (isClosed ? 0 : 1)];
        int at = open + 1;
        for (int place = 0; place < cells.Length; place++)
        {
            int bar = NextBar(content, at);
            int end = bar < 0 ? content.Length : bar;
            cells[place] = Trimmed(content[at..end], start with { Column = start.Column + at });
            at = end + 1;
        }

        return new RowSyntax(location, cells);
    }

    /// <summary>Whether a row is the line between header and rows, <c>|---|--:|</c>.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsDelimiter(RowSyntax row)
    {
        foreach (Cell cell in row.Cells)
        {
            ReadOnlySpan<char> dashes = cell.Text;
            dashes = dashes.StartsWith(':') ? dashes[1..] : dashes;
            dashes = dashes.EndsWith(':') ? dashes[..^1] : dashes;
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-'))
            {
                return false;
            }
        }

        return true;
    }

    private static int CountBars(ReadOnlySpan<char> content, int from)
    {
        int count = 0;
        for (int bar = NextBar(content, from); bar >= 0; bar = NextBar(content, bar + 1))
        {
            count++;
        }

        return count;
    }

    private static int NextBar(ReadOnlySpan<char> content, int from)
    {
        for (int at = from; at < content.Length; at++)
        {
            if (content[at] == '|' && content[at - 1] != '\\')
            {
                return at;
            }
        }

        return -1;
    }

    private static Cell Trimmed(ReadOnlySpan<char> written, SourceLocation start)
    {
        ReadOnlySpan<char> content = written.Trim();
        int skipped = content.IsEmpty ? 0 : written.Length - written.TrimStart().Length;
        string text = content.ToString();
        return new Cell(
            text.Contains('|') ? text.Replace("\\|", "|", StringComparison.Ordinal) : text,
            start with { Column = start.Column + skipped });
    }
}
