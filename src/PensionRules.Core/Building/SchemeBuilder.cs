using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>Builds a scheme from its document.</summary>
internal static class SchemeBuilder
{
    public static Scheme Build(PolicyDocument document, CellReader cells, DiagnosticBag diagnostics)
    {
        TermTable table = new();
        Term? governing = null;
        if (document.Identity.TryGetValue("governing", out Cell? cell))
        {
            governing = Governing(cell, diagnostics);
            if (governing is not null)
            {
                table.AddTerm(governing);
            }
        }

        new DocumentBuilder(document, table, governing, cells, diagnostics).Build();
        string title = document.Identity.TryGetValue("title-en", out Cell? english) ? english.Text : document.Id.Text;
        Term? declared = governing is null ? null : table.Find(governing.Id);
        return new Scheme(document, title, declared, table);
    }

    private static Term? Governing(Cell cell, DiagnosticBag diagnostics)
    {
        string[] parts = cell.Text.Replace('：', ':').Split(':', StringSplitOptions.TrimEntries);
        string[] names = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        TermType? type = parts.Length == 2
            ? parts[1] switch
            {
                "年月" or "month" => TermType.Month,
                "日期" or "date" => TermType.Date,
                "年份" or "year" => TermType.Year,
                _ => null,
            }
            : null;
        if (type is not null && names.Length == 2)
        {
            return new Term(names[0], names[1], type, cell.Location) { IsInput = true };
        }

        diagnostics.Add(DiagnosticRules.BadGoverning, cell.Location, cell.Text);
        return null;
    }
}
