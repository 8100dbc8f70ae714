using System.Text;
using PensionRules.Evaluation;
using PensionRules.Policies;
using PensionRules.Units;

namespace PensionRules.Explanations;

/// <summary>The rows of a worksheet as a table: Markdown, or aligned columns in plain text.</summary>
internal sealed class WorksheetText(Words words, Page page)
{
    /// <summary>Writes the table. Rows in which every amount is nothing are counted below it, unless all rows are wanted.</summary>
    /// <param name="worksheet">The worksheet.</param>
    /// <param name="columns">Which of its columns, in order.</param>
    /// <param name="isFull">Whether all rows are wanted.</param>
    public void Write(TermValue worksheet, IReadOnlyList<int> columns, bool isFull)
    {
        Term[] fields = [.. columns.Select(c => worksheet.Type.Fields![c])];
        List<string[]> shown = [[.. fields.Select(Heading)]];
        foreach (IReadOnlyList<TermValue?> all in worksheet.Rows!)
        {
            TermValue?[] row = [.. columns.Select(c => all[c])];
            if (isFull || !IsNothing(row))
            {
                shown.Add([.. row.Select(Cell)]);
            }
        }

        if (page.IsMarkdown)
        {
            Table(fields, shown);
        }
        else
        {
            Columns(fields, shown);
        }

        int left = worksheet.Rows!.Count + 1 - shown.Count;
        if (left > 0)
        {
            string count = Words.Count(left);
            page.Below().Append(words.Pick($"另有 {count} 行，金额都是零，没有列出。", $"Not shown: {count} more rows in which every amount is nothing."));
            page.End();
        }
    }

    private void Table(Term[] fields, List<string[]> rows)
    {
        page.Text.Append('\n');
        for (int i = 0; i < rows.Count; i++)
        {
            page.Text.Append("  | ").AppendJoin(" | ", rows[i]).Append(" |\n");
            if (i == 0)
            {
                page.Text.Append("  |").AppendJoin('|', fields.Select(f => IsFigure(f) ? " --: " : " --- ")).Append("|\n");
            }
        }

        page.Text.Append('\n');
    }

    private void Columns(Term[] fields, List<string[]> rows)
    {
        int[] widths = [.. fields.Select((_, i) => rows.Max(r => DisplayWidth.Of(r[i])))];
        foreach (string[] row in rows)
        {
            string line = string.Join("  ", row.Select((cell, i) => DisplayWidth.Pad(cell, widths[i], IsFigure(fields[i]))));
            page.Text.Append("    ").Append(line.TrimEnd()).Append('\n');
        }
    }

    private string Heading(Term field) => field.Type is { Kind: TypeKind.Number, Unit: { } unit } && unit != Unit.One
        ? words.Pick($"{words.Name(field)}({unit.ToText(words.Language)})", $"{words.Name(field)} ({unit.ToText(words.Language)})")
        : words.Name(field);

    // The unit stands in the heading.
    private string Cell(TermValue? value)
    {
        if (value is null)
        {
            return "–";
        }

        StringBuilder text = new();
        ValueText.Append(text, value.Number, value.Type, words.Language, hasUnit: false);
        return text.ToString();
    }

    private static bool IsFigure(Term field) => field.Type.Kind == TypeKind.Number;

    private static bool IsNothing(TermValue?[] row)
    {
        bool hasMoney = false;
        foreach (TermValue? cell in row)
        {
            if (cell is null)
            {
                return false;
            }

            if (cell.Type.IsMoney)
            {
                hasMoney = true;
                if (cell.Number.Sign != 0)
                {
                    return false;
                }
            }
        }

        return hasMoney;
    }
}
