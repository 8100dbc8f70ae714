using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>数据: rows of a list, for cases. The first cell of a row is a label for people.</summary>
internal static class DataTable
{
    /// <summary>Reads a 数据 table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The data.</returns>
    public static List<Declaration> Read(TableContext table)
    {
        Cell[] fields = table.Header[1..];
        HashSet<string> seen = [];
        foreach (Cell field in fields)
        {
            if (!field.IsBlank && !seen.Add(field.Text))
            {
                table.Diagnostics.Add(DiagnosticRules.RepeatedColumn, field.Location, field.Text);
            }
        }

        List<Cell[]> rows = table.Rows.ConvertAll(row => row.Others);
        return table.Title.IsBlank ? [] : [new DataDeclaration(table.Location, table.Title, fields, rows)];
    }
}
