using NodaTime;
using PensionRules.Policies;

namespace PensionRules.Typed;

/// <summary>A row of a worksheet, read by the ids of its columns.</summary>
/// <param name="Sheet">The worksheet.</param>
/// <param name="Cells">The row's cells; null where a cell has no value.</param>
internal readonly record struct SheetRow(Term Sheet, IReadOnlyList<TermValue?> Cells)
{
    public decimal Amount(string column) => Cell(column).ToDecimal();

    public int Year(string column) => (int)Cell(column).Number.Numerator;

    public YearMonth Month(string column) => Cell(column).ToYearMonth();

    public TChoice Choice<TChoice>(string column)
        where TChoice : struct, Enum => SnakeCase.To<TChoice>(Cell(column).ToChoice().Id);

    private TermValue Cell(string column)
    {
        for (int i = 0; i < Cells.Count; i++)
        {
            if (Sheet.Type.Fields![i].Id == column)
            {
                return Cells[i] ?? throw new InvalidOperationException($"{Sheet.Id}.{column} has no value in this row; the derivation says why.");
            }
        }

        throw new InvalidOperationException($"The worksheet {Sheet.Id} of this policy set has no column {column}.");
    }
}
