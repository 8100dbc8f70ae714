using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>输出: what a scheme's results hold.</summary>
internal static class OutputTable
{
    /// <summary>Reads an 输出 table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Its outputs.</returns>
    public static List<Declaration> Read(TableContext table)
    {
        ColumnMap columns = ColumnMap.Read(table, [Columns.Unit], [Columns.Required, Columns.Note]);
        List<Declaration> outputs = [];
        foreach (RowSyntax row in table.Rows)
        {
            DeclaredName? name = table.Subject(row);
            Cell unit = columns.Required(row, Columns.Unit);
            bool isRequired = IsYes(columns.Find(row, Columns.Required), table.Diagnostics);
            if (name is not null)
            {
                outputs.Add(new OutputDeclaration(row.Location, name, unit, isRequired, columns.Text(row, Columns.Note)));
            }
        }

        return outputs;
    }

    private static bool IsYes(Cell? cell, DiagnosticBag diagnostics)
    {
        if (cell is { Text: not ("是" or "yes" or "否" or "no") } other)
        {
            diagnostics.Add(DiagnosticRules.NotYesOrNo, other.Location, other.Text);
        }

        return cell is { Text: "是" or "yes" };
    }
}
