namespace PensionRules.Population.Csv;

/// <summary>Cuts a row into cells, whatever it holds.</summary>
internal static class RowSplitter
{
    /// <summary>Cuts a row.</summary>
    /// <param name="block">Whole rows.</param>
    /// <param name="start">Where the row begins.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="cells">Gets its cells.</param>
    /// <returns>Where the next row begins.</returns>
    public static int Split(ReadOnlySpan<byte> block, int start, CsvDialect dialect, List<CellRange> cells)
    {
        cells.Clear();
        int at = start;
        while (true)
        {
            bool isQuoted = dialect.HasQuotes && block[at] == CsvDialect.Quote;
            int text = isQuoted ? RowEnds.Closing(block, at) + 1 : at;
            int end = text + block[text..].IndexOfAny(dialect.Separator, (byte)'\n');
            bool isLast = block[end] == '\n';
            int cellEnd = isLast && end > text && block[end - 1] == '\r' ? end - 1 : end;
            cells.Add(new CellRange(at, cellEnd, isQuoted, isQuoted && cellEnd != text));
            if (isLast)
            {
                return end + 1;
            }

            at = end + 1;
        }
    }

    /// <summary>The text of a cell, without quotes.</summary>
    public static string Text(ReadOnlySpan<byte> block, CellRange cell, TextCoding coding) => cell is { IsQuoted: true, IsBroken: false }
        ? coding.Text(block[(cell.Start + 1)..(cell.End - 1)]).Replace("\"\"", "\"", StringComparison.Ordinal)
        : coding.Text(block[cell.Start..cell.End]);
}
