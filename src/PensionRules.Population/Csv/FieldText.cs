using PensionRules.Building;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Population.Csv;

/// <summary>Reads any cell as <see cref="GivenReader"/> does: what the fast reader leaves, and what it is held against.</summary>
internal static class FieldText
{
    /// <summary>The value of a cell, or the code for why there is none.</summary>
    /// <param name="text">The cell, without its quotes.</param>
    /// <param name="column">The column.</param>
    /// <param name="regions">The known regions.</param>
    /// <returns>What stands in the column.</returns>
    public static long Read(string text, InputColumn column, RegionRegister regions)
    {
        string trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return CellCode.Blank;
        }

        return GivenReader.Read(trimmed, column.Term.Type, regions) is { } value ? InColumn(value, column) : CellCode.Unreadable;
    }

    private static long InColumn(in Rational value, InputColumn column)
    {
        Rational cells = value / column.One;
        if (!cells.IsInteger)
        {
            // Out of range tells more than too fine, as for one person.
            return column.IsOutside(value) ? CellCode.TooLarge : CellCode.TooFine;
        }

        return cells.Numerator >= CellCode.MostMagnitude || cells.Numerator <= -CellCode.MostMagnitude ? CellCode.TooLarge : (long)cells.Numerator;
    }
}
