using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>参数: values, by date where they have several.</summary>
internal static class ParameterTable
{
    /// <summary>Reads a 参数 table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Its parameters.</returns>
    public static List<Declaration> Read(TableContext table)
    {
        ColumnMap columns = ColumnMap.Read(
            table, [Columns.Value], [Columns.From, Columns.Published, Columns.Document, Columns.Evidence]);
        EvidenceReader evidence = new(columns, table.Diagnostics);
        List<Declaration> parameters = [];
        foreach (RowGroup group in RowGroup.Of(table, mayHaveType: true))
        {
            List<ParameterValue> values = group.Rows.ConvertAll(row => Value(row, columns, evidence));
            if (group.Name is { } name)
            {
                ReportDateless(group, columns, table.Diagnostics);
                parameters.Add(new ParameterDeclaration(group.Location, name, values) { Type = group.Type });
            }
        }

        return parameters;
    }

    private static ParameterValue Value(RowSyntax row, ColumnMap columns, EvidenceReader evidence) => new(
        columns.Required(row, Columns.Value),
        columns.Find(row, Columns.From),
        columns.Find(row, Columns.Published),
        columns.Find(row, Columns.Document)?.Text,
        evidence.Read(row));

    private static void ReportDateless(RowGroup group, ColumnMap columns, DiagnosticBag diagnostics)
    {
        foreach (RowSyntax row in group.Rows.Skip(1))
        {
            if (columns.Find(row, Columns.From) is null)
            {
                diagnostics.Add(DiagnosticRules.ValueWithoutDate, row.Subject.Location, group.Name!.Name);
            }
        }
    }
}
