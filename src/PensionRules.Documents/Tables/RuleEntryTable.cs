using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>规则: the rules of a rulebook, each with what it is about and how well it is known.</summary>
internal static class RuleEntryTable
{
    /// <summary>Reads a 规则 table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Its rules.</returns>
    public static List<Declaration> Read(TableContext table)
    {
        ColumnMap columns = ColumnMap.Read(table, [Columns.Subject, Columns.English], [Columns.Grade]);
        List<Declaration> rules = [];
        foreach (RowSyntax row in table.Rows)
        {
            Cell id = row.Required(0, table.Kind, table.Diagnostics);
            Cell subject = columns.Required(row, Columns.Subject);
            Cell english = columns.Required(row, Columns.English);
            string? grade = Grade(columns.Find(row, Columns.Grade), table.Diagnostics);
            if (RuleId.IsWellFormed(id.Text))
            {
                rules.Add(new RuleEntryDeclaration(id.Location, id.Text, subject.Text, english.Text, grade));
            }
            else if (!id.IsBlank)
            {
                table.Diagnostics.Add(DiagnosticRules.NotARuleId, id.Location, id.Text);
            }
        }

        return rules;
    }

    private static string? Grade(Cell? cell, DiagnosticBag diagnostics)
    {
        if (cell is { Text: not ("A" or "B" or "C" or "D") } other)
        {
            diagnostics.Add(DiagnosticRules.NotAGrade, other.Location, other.Text);
            return null;
        }

        return cell?.Text;
    }
}
