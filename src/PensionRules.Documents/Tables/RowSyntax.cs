using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>A row as written.</summary>
/// <param name="Location">Where its first bar stands.</param>
/// <param name="Cells">Its cells, as many as its table's header has.</param>
internal sealed record RowSyntax(SourceLocation Location, Cell[] Cells)
{
    /// <summary>The cells after the first.</summary>
    public Cell[] Others => Cells[1..];

    /// <summary>The first cell: what the row is about.</summary>
    public Cell Subject => Cells[0];

    /// <summary>A cell that must be filled in; a blank one is reported.</summary>
    /// <param name="place">Its place in the row.</param>
    /// <param name="column">What the column is called.</param>
    /// <param name="diagnostics">Takes the error.</param>
    /// <returns>The cell.</returns>
    public Cell Required(int place, object column, DiagnosticBag diagnostics)
    {
        Cell cell = Cells[place];
        if (cell.IsBlank)
        {
            diagnostics.Add(DiagnosticRules.MissingCell, cell.Location, column);
        }

        return cell;
    }
}
