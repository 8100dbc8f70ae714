using PensionRules.Explanations;

namespace PensionRules.Cli.Output;

/// <summary>Writes tables as aligned columns of plain text.</summary>
internal static class PlainTable
{
    public static void Write(Table table, TextWriter to, bool hasHeader = true)
    {
        if (table.Title.Length > 0)
        {
            to.WriteLine(table.Title);
        }

        IEnumerable<string[]> rows = hasHeader ? [table.Header, .. table.Rows] : table.Rows;
        int[] widths = [.. Enumerable.Range(0, table.Header.Length).Select(i => rows.Max(r => (int?)DisplayWidth.Of(r[i])) ?? 0)];
        string indent = table.Title.Length > 0 ? "  " : string.Empty;
        foreach (string[] row in rows)
        {
            IEnumerable<string> cells = row.Select((cell, i) => DisplayWidth.Pad(cell, widths[i], table.Figures.Contains(i)));
            to.WriteLine((indent + string.Join("  ", cells)).TrimEnd());
        }
    }
}
