namespace PensionRules.Cli.Output;

/// <summary>Writes tables as Markdown.</summary>
internal static class MarkdownTable
{
    public static void Write(Table table, TextWriter to)
    {
        if (table.Title.Length > 0)
        {
            to.WriteLine($"## {table.Title}");
            to.WriteLine();
        }

        WriteRow(table.Header, to);
        WriteRow(table.Header.Select((_, i) => table.Figures.Contains(i) ? "--:" : "---"), to);
        foreach (string[] row in table.Rows)
        {
            WriteRow(row.Select(Escape), to);
        }
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter to) => to.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Escape(string cell) => cell
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
