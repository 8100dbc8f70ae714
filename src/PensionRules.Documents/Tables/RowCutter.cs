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
        List<Cell> cells = [];
        int at = open + 1;
        int end = NextBar(content, at);
        for (; end >= 0; end = NextBar(content, at))
        {
            cells.Add(Trimmed(content[at..end], start with { Column = start.Column + at }));
            at = end + 1;
        }

        isClosed = at == content.Length && cells.Count > 0;
        if (!isClosed)
        {
            cells.Add(Trimmed(content[at..], start with { Column = start.Column + at }));
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
