using PensionRules.Diagnostics;
using PensionRules.Documents.Tables;
using PensionRules.Policies;

namespace PensionRules.Documents.Structure;

/// <summary>Finds the kind of a table and has it read.</summary>
internal sealed class TableReader(DocumentKind? document, DiagnosticBag diagnostics)
{
    /// <summary>Reads a table that is no identity.</summary>
    /// <param name="table">The table.</param>
    /// <returns>What it declares; nothing when its kind is not known.</returns>
    public IEnumerable<Declaration> Read(TableSyntax table)
    {
        Cell header = table.Header[0];
        Cell[] words = header.Words();
        TableKind? kind = TableKinds.All.FirstOrDefault(k => k.Word.CountAtStart(words) > 0);
        if (kind is null)
        {
            string word = words.Length > 0 ? words[0].Text : string.Empty;
            diagnostics.Add(DiagnosticRules.UnknownTableKind, header.Location, word, Suggestion(word), Word.Shown(TableKinds.All.Select(k => k.Word)));
            return [];
        }

        ReportPlace(kind, table);
        Cell title = header.After(words, kind.Word.CountAtStart(words));
        ReportTitle(kind, title);
        ReportBlankHeaders(kind, table);
        return kind.Read(new TableContext(table, kind.Word, title, diagnostics));
    }

    // A space may have been left out, as in 按档次.
    private static DidYouMean Suggestion(string word)
    {
        IEnumerable<Word> known = TableKinds.All.Select(k => k.Word).Concat(DocumentWord.All.Select(d => d.Word));
        return new DidYouMean(Suggestions.Nearest(word, Word.Spellings(known))
            ?? TableKinds.All.Select(k => k.Word.Chinese).FirstOrDefault(k => word.StartsWith(k, StringComparison.Ordinal)));
    }

    private void ReportPlace(TableKind kind, TableSyntax table)
    {
        if (document is { } here && !kind.Documents.Has(here))
        {
            diagnostics.Add(DiagnosticRules.KindNotHere, table.Location, kind.Word, DocumentWord.Shown(here));
        }
    }

    private void ReportTitle(TableKind kind, Cell title)
    {
        if (kind.Title == TitleKind.Name && title.IsBlank)
        {
            diagnostics.Add(DiagnosticRules.MissingTableName, title.Location, kind.Word.Chinese, TableKinds.ExampleTitle);
        }
        else if (kind.Title == TitleKind.None && !title.IsBlank)
        {
            diagnostics.Add(DiagnosticRules.TextAfterKind, title.Location, kind.Word.Chinese, title.Text);
        }
    }

    private void ReportBlankHeaders(TableKind kind, TableSyntax table)
    {
        if (kind.Title == TitleKind.Free)
        {
            return;
        }

        foreach (Cell header in table.Header[1..])
        {
            if (header.IsBlank)
            {
                diagnostics.Add(DiagnosticRules.BlankHeader, header.Location);
            }
        }
    }
}
