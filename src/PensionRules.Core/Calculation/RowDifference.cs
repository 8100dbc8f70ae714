using System.Globalization;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>The first cell in which the rows that came differ from those expected; a cell that is blank in the expected rows is not checked.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column; null where the number of rows differs.</param>
/// <param name="Expected">What was expected there.</param>
/// <param name="Came">What came; null where the cell has no value.</param>
internal sealed record RowDifference(int Row, Term? Column, TermValue? Expected, TermValue? Came)
{
    /// <summary>Whether what came is what was expected.</summary>
    public static bool IsNone(TermValue expected, TermValue? came) =>
        expected.Rows is null || came?.Rows is null ? expected.Equals(came) : Find(expected, came) is null;

    /// <summary>The first difference between two lists of rows, or null.</summary>
    public static RowDifference? Find(TermValue expected, TermValue came)
    {
        if (expected.Rows!.Count != came.Rows!.Count)
        {
            return new RowDifference(0, null, expected, came);
        }

        for (int row = 0; row < expected.Rows.Count; row++)
        {
            for (int column = 0; column < expected.Rows[row].Count; column++)
            {
                if (expected.Rows[row][column] is { } wanted && !wanted.Equals(came.Rows[row][column]))
                {
                    return new RowDifference(row + 1, came.Type.Fields![column], wanted, came.Rows[row][column]);
                }
            }
        }

        return null;
    }

    /// <summary>What was expected, with its place.</summary>
    public string ExpectedText(Language language) => Text(Expected, language);

    /// <summary>What came, with its place.</summary>
    public string CameText(Language language) => Text(Came, language);

    private string Text(TermValue? value, Language language)
    {
        if (Column is null)
        {
            return value!.ToText(language);
        }

        string cell = value?.ToText(language) ?? "–";
        return language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"第 {Row} 行的{Column.Name} {cell}")
            : string.Create(CultureInfo.InvariantCulture, $"{Column.EnglishName} {cell} in row {Row}");
    }
}
