using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>输出表: the rows that a scheme's policy sets may show, with the columns that people see.</summary>
internal static class SheetTable
{
    /// <summary>Reads an 输出表 table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The sheet.</returns>
    public static List<Declaration> Read(TableContext table)
    {
        ColumnMap columns = ColumnMap.Read(table, [Columns.Unit], [Columns.Note]);
        List<InputDeclaration> fields = [];
        foreach (RowSyntax row in table.Rows)
        {
            DeclaredName? name = table.Subject(row);
            Cell unit = columns.Required(row, Columns.Unit);
            if (name is not null)
            {
                fields.Add(new InputDeclaration(row.Location, name, unit, null, null, columns.Text(row, Columns.Note)));
            }
        }

        return !table.Title.IsBlank && NameReader.Read(table.Title, table.Diagnostics) is { } sheet
            ? [new SheetDeclaration(table.Location, sheet, fields)]
            : [];
    }
}
