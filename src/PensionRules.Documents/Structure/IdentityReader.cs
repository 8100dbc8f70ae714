using PensionRules.Diagnostics;
using PensionRules.Documents.Tables;
using PensionRules.Policies;

namespace PensionRules.Documents.Structure;

/// <summary>Reads the identity table: what a document is, and its keys.</summary>
internal sealed class IdentityReader(TableSyntax table, DocumentKind kind, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Cell> _values = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    /// <returns>The identity, or null when there is no id.</returns>
    public IdentitySyntax? Read()
    {
        if (table.Header.Length != 2)
        {
            diagnostics.Add(DiagnosticRules.IdentityWidth, table.Location, table.Header.Length);
            return null;
        }

        ReportTextAfterKind();
        foreach (RowSyntax row in table.Rows)
        {
            ReadRow(row);
        }

        ReportMissing();
        Cell id = table.Header[1];
        if (!id.IsBlank)
        {
            return new IdentitySyntax(kind, id, _values);
        }

        diagnostics.Add(DiagnosticRules.MissingCell, id.Location, DocumentWord.Of(kind));
        return null;
    }

    private void ReportTextAfterKind()
    {
        Cell[] words = table.Header[0].Words();
        int count = DocumentWord.Of(kind).CountAtStart(words);
        if (count < words.Length)
        {
            diagnostics.Add(DiagnosticRules.TextAfterKind, words[count].Location, words[0].Text, words[count].Text);
        }
    }

    private void ReadRow(RowSyntax row)
    {
        Cell name = row.Subject;
        IdentityKey? key = IdentityKey.All.FirstOrDefault(k => k.Word.IsIn(name));
        if (key is null)
        {
            diagnostics.Add(
                DiagnosticRules.UnknownKey, name.Location, name.Text, DidYouMean.Of(name.Text, Word.Spellings(IdentityKey.Words)));
        }
        else if (!key.IsAllowedIn(kind))
        {
            diagnostics.Add(DiagnosticRules.KeyNotHere, name.Location, key.Word, DocumentWord.Shown(kind));
        }
        else if (!_values.TryAdd(key.Word.English, row.Required(1, key.Word, diagnostics)))
        {
            diagnostics.Add(DiagnosticRules.RepeatedKey, name.Location, key.Word);
        }
    }

    private void ReportMissing()
    {
        foreach (IdentityKey key in IdentityKey.All)
        {
            if (IsRequired(key) && !_values.ContainsKey(key.Word.English))
            {
                diagnostics.Add(DiagnosticRules.MissingKey, table.Location, key.Word, DocumentWord.Shown(kind));
            }
        }
    }

    private bool IsRequired(IdentityKey key) => (kind, key.Word.English) switch
    {
        // The base of a policy set names its scheme.
        (DocumentKind.Policy, "scheme") => !_values.ContainsKey("extends"),

        // Cases name a policy set, or say how to find one.
        (DocumentKind.Cases, "policy") => !HasAnyOf("scheme", "region", "date"),
        (DocumentKind.Cases, "scheme" or "region" or "date") =>
            !_values.ContainsKey("policy") && HasAnyOf("scheme", "region", "date"),
        _ => key.Required.Has(kind),
    };

    private bool HasAnyOf(params string[] keys) => keys.Any(_values.ContainsKey);
}
