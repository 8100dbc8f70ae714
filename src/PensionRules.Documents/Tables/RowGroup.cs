using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>Rows about one name: the row that names it, and the rows below whose first cell is blank.</summary>
/// <param name="Name">The name, or null after an error.</param>
/// <param name="Rows">The rows; at least one.</param>
internal sealed record RowGroup(DeclaredName? Name, List<RowSyntax> Rows)
{
    /// <summary>The type written after the name and a colon; null when there is none.</summary>
    public Cell? Type { get; private init; }

    /// <summary>Where the first of the rows begins.</summary>
    public SourceLocation Location => Rows[0].Location;

    /// <summary>Puts the rows of a table into groups.</summary>
    /// <param name="table">The table.</param>
    /// <param name="mayHaveType">Whether a type may follow the name.</param>
    /// <returns>The groups, in order.</returns>
    public static List<RowGroup> Of(TableContext table, bool mayHaveType = false)
    {
        List<RowGroup> groups = [];
        foreach (RowSyntax row in table.Rows)
        {
            if (!row.Subject.IsBlank)
            {
                (Cell name, Cell? type) = mayHaveType ? row.Subject.SplitAtColon() : (row.Subject, null);
                groups.Add(new RowGroup(NameReader.ReadReplacing(name, table.Diagnostics), [row]) { Type = type });
            }
            else if (groups.Count > 0)
            {
                groups[^1].Rows.Add(row);
            }
            else
            {
                table.Diagnostics.Add(DiagnosticRules.NothingAbove, row.Subject.Location, table.Kind);
                groups.Add(new RowGroup(null, [row]));
            }
        }

        return groups;
    }
}
