namespace PensionRules.Population.Csv;

/// <summary>Finds where rows end in a piece of a file that begins with a row. A quote opens a cell only where the cell begins.</summary>
internal static class RowEnds
{
    private const byte NewLine = (byte)'\n';

    /// <summary>The place after the last row that ends in the piece; 0 when none does.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="dialect">The dialect.</param>
    /// <returns>The place, and where the quote stands that is still open at the end of the piece; −1 when none is.</returns>
    public static (int End, int OpenQuote) Last(ReadOnlySpan<byte> piece, CsvDialect dialect)
    {
        int end = 0;
        int at = 0;
        while (dialect.HasQuotes && piece[at..].IndexOf(CsvDialect.Quote) is >= 0 and int next)
        {
            int quote = at + next;
            end = EndBefore(piece, at, quote, end);
            int closed = IsOpening(piece, quote, dialect) ? Closing(piece, quote) : quote;
            if (closed < 0)
            {
                return (end, quote);
            }

            at = closed + 1;
        }

        return (EndBefore(piece, at, piece.Length, end), -1);
    }

    /// <summary>The place after the first row; 0 when it does not end in the piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="dialect">The dialect.</param>
    /// <returns>The place.</returns>
    public static int First(ReadOnlySpan<byte> piece, CsvDialect dialect)
    {
        int at = 0;
        while (true)
        {
            int next = dialect.HasQuotes ? piece[at..].IndexOfAny(CsvDialect.Quote, NewLine) : piece[at..].IndexOf(NewLine);
            if (next < 0)
            {
                return 0;
            }

            int place = at + next;
            if (piece[place] == NewLine)
            {
                return place + 1;
            }

            int closed = IsOpening(piece, place, dialect) ? Closing(piece, place) : place;
            if (closed < 0)
            {
                return 0;
            }

            at = closed + 1;
        }
    }

    /// <summary>The quote that closes the one at a place; −1 when none does. A doubled quote stands for one.</summary>
    public static int Closing(ReadOnlySpan<byte> piece, int quote)
    {
        int at = quote + 1;
        while (piece[at..].IndexOf(CsvDialect.Quote) is >= 0 and int next)
        {
            int place = at + next;
            if (place + 1 == piece.Length || piece[place + 1] != CsvDialect.Quote)
            {
                return place;
            }

            at = place + 2;
        }

        return -1;
    }

    private static int EndBefore(ReadOnlySpan<byte> piece, int from, int to, int otherwise) =>
        piece[from..to].LastIndexOf(NewLine) is >= 0 and int last ? from + last + 1 : otherwise;

    private static bool IsOpening(ReadOnlySpan<byte> piece, int quote, CsvDialect dialect) =>
        quote == 0 || piece[quote - 1] == NewLine || piece[quote - 1] == dialect.Separator;
}
