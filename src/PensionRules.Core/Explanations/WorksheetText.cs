using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>The rows of a worksheet: a table in Markdown, a line a row in plain text.</summary>
internal sealed class WorksheetText(Words words, Page page)
{
    public void Write(TermValue worksheet)
    {
        IReadOnlyList<Term> fields = worksheet.Type.Fields!;
        if (page.IsMarkdown)
        {
            page.Text.Append('\n');
        }

        Row(fields.Select(words.Name));
        if (page.IsMarkdown)
        {
            Row(fields.Select(_ => "--:"));
        }

        foreach (IReadOnlyList<TermValue?> row in worksheet.Rows!)
        {
            Row(row.Select(cell => cell?.ToText(words.Language) ?? "–"));
        }

        if (page.IsMarkdown)
        {
            page.Text.Append('\n');
        }
    }

    private void Row(IEnumerable<string> cells)
    {
        string line = string.Join(" | ", cells);
        page.Text.Append(page.IsMarkdown ? "  | " : "    ").Append(line).Append(page.IsMarkdown ? " |" : string.Empty).Append('\n');
    }
}
