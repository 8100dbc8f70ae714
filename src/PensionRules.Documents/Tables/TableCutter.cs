using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>Cuts a paragraph whose first line begins with a bar into a table, and says what is odd about it.</summary>
internal sealed class TableCutter(SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>Whether a paragraph is a table: whether it begins with a bar.</summary>
    /// <param name="source">The document.</param>
    /// <param name="line">The paragraph's first line.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsRow(SourceText source, int line) => source.Line(line).TrimStart(" \t").StartsWith('|');

    /// <summary>Whether a line of prose is the delimiter row of a table that is written without bars at its margins.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsBareDelimiter(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept("|-: \t");

    /// <summary>Cuts a table.</summary>
    /// <param name="firstLine">Its first line.</param>
    /// <param name="lastLine">Its last line.</param>
    /// <returns>The table; its rows are those that are whole.</returns>
    public TableSyntax Cut(int firstLine, int lastLine)
    {
        RowSyntax header = Row(firstLine);
        List<RowSyntax> below = RowsBelow(firstLine, lastLine);
        bool hasDelimiter = below.Count > 0 && RowCutter.IsDelimiter(below[0]);
        if (!hasDelimiter)
        {
            diagnostics.Add(DiagnosticRules.MissingDelimiterRow, header.Location);
        }
        else if (lastLine == firstLine + 1 && !MayBeEmpty(header.Cells[0]))
        {
            diagnostics.Add(DiagnosticRules.TableWithoutRows, header.Location);
        }

        below.RemoveAll(row => !HasWidth(row, header.Cells.Length));
        return new TableSyntax(header.Location, header.Cells, [.. below.Where((row, index) => IsContent(row, index))]);
    }

    private static bool MayBeEmpty(Cell first)
    {
        Cell[] words = first.Words();
        return TableKinds.All.Any(k => k.MayBeEmpty && k.Word.CountAtStart(words) > 0);
    }

    private List<RowSyntax> RowsBelow(int headerLine, int lastLine)
    {
        List<RowSyntax> rows = [];
        for (int line = headerLine + 1; line <= lastLine; line++)
        {
            if (IsRow(source, line))
            {
                rows.Add(Row(line));
            }
            else
            {
                ReportText(line);
            }
        }

        return rows;
    }

    private void ReportText(int line)
    {
        ReadOnlySpan<char> content = source.Line(line).TrimStart();
        if (LineGuard.BeginsWithBar(content))
        {
            diagnostics.Add(DiagnosticRules.StrayTableLine, source.StartOf(line), content[0]);
        }
        else
        {
            diagnostics.Add(DiagnosticRules.TextInTable, source.StartOf(line));
        }
    }

    private RowSyntax Row(int line)
    {
        RowSyntax row = RowCutter.Cut(source.Line(line), source.At(line, 1), out bool isClosed);
        if (!isClosed)
        {
            diagnostics.Add(DiagnosticRules.UnclosedRow, source.At(line, source.Line(line).TrimEnd().Length + 1));
        }

        return row;
    }

    private bool HasWidth(RowSyntax row, int width)
    {
        bool hasWidth = row.Cells.Length == width;
        if (!hasWidth)
        {
            diagnostics.Add(DiagnosticRules.RowWidth, row.Location, row.Cells.Length, width);
        }

        return hasWidth;
    }

    private bool IsContent(RowSyntax row, int index)
    {
        bool isDelimiter = RowCutter.IsDelimiter(row);
        if (isDelimiter && index > 0)
        {
            diagnostics.Add(DiagnosticRules.SecondDelimiterRow, row.Location);
        }

        return !isDelimiter;
    }
}
