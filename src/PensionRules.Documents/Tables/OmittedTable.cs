using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>不计算: rules that are left out, each with the reason.</summary>
internal static class OmittedTable
{
    /// <summary>Reads a 不计算 table.</summary>
    /// <param name="table">The table; its first cells hold one or more rule ids.</param>
    /// <returns>A declaration for each id.</returns>
    public static List<Declaration> Read(TableContext table)
    {
        ColumnMap columns = ColumnMap.Read(table, [Columns.Reason], []);
        List<Declaration> omitted = [];
        foreach (RowSyntax row in table.Rows)
        {
            Cell ids = row.Required(0, table.Kind, table.Diagnostics);
            string reason = columns.Required(row, Columns.Reason).Text;
            foreach (Cell id in ids.Words())
            {
                if (RuleId.IsWellFormed(id.Text))
                {
                    omitted.Add(new OmittedDeclaration(row.Location, id.Text, reason));
                }
                else
                {
                    table.Diagnostics.Add(DiagnosticRules.NotARuleId, id.Location, id.Text);
                }
            }
        }

        return omitted;
    }
}
