using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>算例: every row is a case.</summary>
internal static class CaseTable
{
    private static readonly Word Common = new("共同", "common");

    /// <summary>Reads an 算例 table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The table of cases.</returns>
    public static List<Declaration> Read(TableContext table)
    {
        List<CaseColumn> columns = [.. Array.ConvertAll(table.Header[1..], Column)];
        ReportRepeated(columns, table.Diagnostics);
        if (!columns.Exists(c => c.IsExpected))
        {
            table.Diagnostics.Add(DiagnosticRules.NothingExpected, table.Location);
        }

        List<CaseRow> rows = table.Rows.ConvertAll(row => Row(row, table));
        return [new CaseTableDeclaration(table.Location, columns, rows)];
    }

    private static CaseColumn Column(Cell header)
    {
        bool isExpected = header.Text.StartsWith('=') || header.Text.StartsWith('＝');
        Cell term = isExpected ? header.Part(1) : header;
        return Columns.Notice.IsIn(term)
            ? new CaseColumn(term with { Text = Columns.Notice.Chinese }, IsExpected: true)
            : new CaseColumn(term, isExpected);
    }

    private static void ReportRepeated(List<CaseColumn> columns, DiagnosticBag diagnostics)
    {
        HashSet<string> seen = [];
        foreach (CaseColumn column in columns)
        {
            if (!column.Term.IsBlank && !seen.Add((column.IsExpected ? "=" : string.Empty) + column.Term.Text))
            {
                diagnostics.Add(DiagnosticRules.RepeatedColumn, column.Term.Location, column.Term.Text);
            }
            else if (column.Term.IsBlank && column.IsExpected)
            {
                diagnostics.Add(DiagnosticRules.BlankHeader, column.Term.Location);
            }
        }
    }

    private static CaseRow Row(RowSyntax row, TableContext table)
    {
        Cell name = row.Required(0, table.Kind, table.Diagnostics);
        return new CaseRow(row.Location, name.Text, Common.IsIn(name), row.Others);
    }
}
