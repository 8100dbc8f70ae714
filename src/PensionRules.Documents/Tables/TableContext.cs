using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>A table whose kind is known.</summary>
/// <param name="Syntax">The table as written.</param>
/// <param name="Kind">The word of its kind.</param>
/// <param name="Title">What stands after the kind in the first header cell: the name of a choice, list or data table; a key.</param>
/// <param name="Diagnostics">Takes the errors.</param>
internal sealed record TableContext(TableSyntax Syntax, Word Kind, Cell Title, DiagnosticBag Diagnostics)
{
    /// <summary>Where it begins.</summary>
    public SourceLocation Location => Syntax.Location;

    /// <summary>The header cells.</summary>
    public Cell[] Header => Syntax.Header;

    /// <summary>The rows.</summary>
    public List<RowSyntax> Rows => Syntax.Rows;

    /// <summary>Reads the name in the first cell of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The name, or null after an error.</returns>
    public DeclaredName? Subject(RowSyntax row)
    {
        Cell cell = row.Required(0, Kind, Diagnostics);
        return cell.IsBlank ? null : NameReader.Read(cell, Diagnostics);
    }
}
