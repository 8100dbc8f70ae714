using PensionRules.Policies;

namespace PensionRules.Documents.Tables;

/// <summary>按: values by one or more keys.</summary>
internal static class ByTable
{
    /// <summary>Reads a 按 table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The table of values.</returns>
    public static List<Declaration> Read(TableContext table)
    {
        ByHeader header = ByHeader.Read(table);
        EvidenceReader evidence = new(header.Provenance, table.Diagnostics);
        List<TableRow> rows = table.Rows.ConvertAll(row => Row(row, header, evidence, table));
        return header.IsWhole ? [new TableDeclaration(table.Location, header.Keys, header.Values, rows)] : [];
    }

    private static TableRow Row(RowSyntax row, ByHeader header, EvidenceReader evidence, TableContext table) => new(
        row.Location,
        Pick(header.KeyPlaces, place => row.Required(place, table.Header[place].Text, table.Diagnostics)),
        Pick(header.ValuePlaces, place => row.Cells[place]),
        header.Provenance.Find(row, Columns.Published),
        header.Provenance.Find(row, Columns.Document)?.Text,
        evidence.Read(row));

    private static Cell[] Pick(List<int> places, Func<int, Cell> cell)
    {
        Cell[] cells = new Cell[places.Count];
        for (int at = 0; at < cells.Length; at++)
        {
            cells[at] = cell(places[at]);
        }

        return cells;
    }
}
