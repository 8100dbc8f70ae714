using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>选项: a type whose values are named.</summary>
internal static class ChoiceTable
{
    /// <summary>Reads an 选项 table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The choice.</returns>
    public static List<Declaration> Read(TableContext table)
    {
        ColumnMap columns = ColumnMap.Read(table, [], [Columns.Note]);
        List<NamedValue> values = [];
        foreach (RowSyntax row in table.Rows)
        {
            if (table.Subject(row) is { } name)
            {
                values.Add(new NamedValue(name, columns.Text(row, Columns.Note)));
            }
        }

        return !table.Title.IsBlank && NameReader.Read(table.Title, table.Diagnostics) is { } choice
            ? [new ChoiceDeclaration(table.Location, choice, values)]
            : [];
    }
}
