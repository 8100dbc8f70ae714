using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>Cuts pieces out of a cell that know where they stand.</summary>
internal static class CellText
{
    /// <summary>A piece of a cell, trimmed.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="start">Where the piece begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <returns>The piece; the place of a blank one is where it would begin.</returns>
    public static Cell Part(this Cell cell, int start, int end)
    {
        start = Math.Min(WordStart(cell.Text, start), end);
        return new Cell(cell.Text[start..end].TrimEnd(), cell.At(start));
    }

    /// <summary>The piece of a cell from a position on, trimmed.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="start">Where the piece begins.</param>
    /// <returns>The piece.</returns>
    public static Cell Part(this Cell cell, int start) => cell.Part(start, cell.Text.Length);

    /// <summary>The words of a cell, which white space separates.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The words; none for a blank cell.</returns>
    public static Cell[] Words(this Cell cell)
    {
        Cell[] words = new Cell[CountWords(cell.Text)];
        int at = 0;
        for (int place = 0; place < words.Length; place++)
        {
            int start = WordStart(cell.Text, at);
            at = WordEnd(cell.Text, start);
            words[place] = new Cell(cell.Text[start..at], cell.At(start));
        }

        return words;
    }

    /// <summary>What is left of a cell after its first words.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="words">Its words.</param>
    /// <param name="count">How many to leave out.</param>
    /// <returns>The rest; blank when there is none.</returns>
    public static Cell After(this Cell cell, Cell[] words, int count) =>
        count < words.Length ? cell.Part(words[count].Location.Column - cell.Location.Column) : cell.Part(cell.Text.Length);

    /// <summary>What stands before a fixed word at the end of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="last">The word: in Chinese, in English, or in both.</param>
    /// <returns>The cell itself where the word does not end it, or nothing stands before the word.</returns>
    public static Cell Before(this Cell cell, Word last)
    {
        Cell[] words = cell.Words();
        for (int place = 1; place < words.Length; place++)
        {
            if (last.IsIn(cell.After(words, place)))
            {
                return cell.Part(0, words[place].Location.Column - cell.Location.Column);
            }
        }

        return cell;
    }

    /// <summary>Splits <c>name: type</c> at its colon.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The name, and the type; null without a colon.</returns>
    public static (Cell Name, Cell? Type) SplitAtColon(this Cell cell)
    {
        int colon = cell.Text.AsSpan().IndexOfAny(':', '：');
        return colon < 0 ? (cell, null) : (cell.Part(0, colon), cell.Part(colon + 1));
    }

    private static int CountWords(string text)
    {
        int count = 0;
        for (int start = WordStart(text, 0); start < text.Length; start = WordStart(text, WordEnd(text, start)))
        {
            count++;
        }

        return count;
    }

    private static int WordStart(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private static int WordEnd(string text, int from)
    {
        while (from < text.Length && !char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private static SourceLocation At(this Cell cell, int index) =>
        cell.Location with { Column = cell.Location.Column + index };
}
