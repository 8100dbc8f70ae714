using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>Reads the evidence cells of a table from the top down: 同上 is the evidence of the row above.</summary>
internal sealed class EvidenceReader(ColumnMap columns, DiagnosticBag diagnostics)
{
    private static readonly Word Ditto = new("同上", "ditto");

    private Evidence? _above;

    /// <summary>Reads the evidence of the next row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The evidence; attested when there is none and after an error.</returns>
    public Evidence Read(RowSyntax row)
    {
        _above = columns.Find(row, Columns.Evidence) is { } cell ? Parse(cell) : Evidence.Attested;
        return _above;
    }

    private Evidence Parse(Cell cell)
    {
        if (Ditto.IsIn(cell))
        {
            return _above ?? Refuse(DiagnosticRules.NoEvidenceAbove, cell);
        }

        return Evidence.TryParse(cell.Text, out Evidence? evidence) ? evidence : Refuse(DiagnosticRules.BadEvidence, cell);
    }

    private Evidence Refuse(DiagnosticRule rule, Cell cell)
    {
        diagnostics.Add(rule, cell.Location, cell.Text);
        return Evidence.Attested;
    }
}
