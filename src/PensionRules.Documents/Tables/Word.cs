using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>A fixed word of the format: a kind of table, a column, a key. It is written in Chinese, in English, or in both.</summary>
/// <param name="Chinese">The Chinese word.</param>
/// <param name="English">The English word, which is the stable one.</param>
internal sealed record Word(string Chinese, string English)
{
    /// <summary>Both spellings of some words, for suggestions.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The Chinese spellings, then the English ones.</returns>
    public static IEnumerable<string> Spellings(IEnumerable<Word> words) =>
        words.Select(w => w.Chinese).Concat(words.Select(w => w.English));

    /// <summary>Some words, for messages.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The words in both spellings, with the commas of each language.</returns>
    public static BothLanguages Shown(IEnumerable<Word> words) => new(string.Join('、', words), string.Join(", ", words));

    /// <summary>How many words at the beginning of a cell are this one: <c>参数</c>, <c>parameter</c>, <c>参数 parameter</c>.</summary>
    /// <param name="parts">The words of the cell.</param>
    /// <returns>0, 1 or 2.</returns>
    public int CountAtStart(Cell[] parts)
    {
        if (parts.Length == 0 || (parts[0].Text != Chinese && parts[0].Text != English))
        {
            return 0;
        }

        return parts.Length > 1 && parts[0].Text == Chinese && parts[1].Text == English ? 2 : 1;
    }

    /// <summary>Whether a cell holds this word and nothing else.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>Whether it does.</returns>
    public bool IsIn(Cell cell)
    {
        Cell[] parts = cell.Words();
        return parts.Length > 0 && CountAtStart(parts) == parts.Length;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Chinese} {English}";
}
