using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>输入: what a calculation is given.</summary>
internal static class InputTable
{
    /// <summary>Reads an 输入 table, or the fields of a 记录 table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Its inputs.</returns>
    public static IEnumerable<InputDeclaration> Read(TableContext table)
    {
        ColumnMap columns = ColumnMap.Read(table, [Columns.Unit], [Columns.Step, Columns.Range, Columns.Note]);
        return [.. table.Rows.Select(row => Input(row, columns, table)).OfType<InputDeclaration>()];
    }

    private static InputDeclaration? Input(RowSyntax row, ColumnMap columns, TableContext table)
    {
        DeclaredName? name = table.Subject(row);
        Cell unit = columns.Required(row, Columns.Unit);
        return name is null
            ? null
            : new InputDeclaration(
                row.Location,
                name,
                unit,
                columns.Find(row, Columns.Step),
                columns.Find(row, Columns.Range),
                columns.Text(row, Columns.Note));
    }
}
