using PensionRules.Diagnostics;
using PensionRules.Documents.Sources;
using PensionRules.Policies;

namespace PensionRules.Documents.Structure;

/// <summary>Puts a document together from its headings, tables and rule blocks.</summary>
internal sealed class DocumentAssembler(SourceText source, DiagnosticBag diagnostics)
{
    private static readonly BothLanguages Table = new("表格", "table");
    private static readonly BothLanguages Rules = new("规则", "rule block");

    /// <summary>Reads the document.</summary>
    /// <returns>The document, or null when its identity could not be read.</returns>
    public PolicyDocument? Read()
    {
        if (new ItemReader(source, diagnostics).Read() is not { } items)
        {
            return null;
        }

        HeadingSyntax? title = Title(items);
        IdentitySyntax? identity = Identity(items, title);
        List<Article> articles = Articles(items, identity?.Kind);
        return identity is null
            ? null
            : new PolicyDocument(
                source.File, source.Hash(), identity.Kind, title?.Text ?? string.Empty, identity.Id, identity.Values, articles);
    }

    private HeadingSyntax? Title(List<DocumentItem> items)
    {
        List<HeadingSyntax> titles = [.. items.Select(i => i.Heading).OfType<HeadingSyntax>().Where(h => h.Level == 1)];
        foreach (HeadingSyntax other in titles.Skip(1))
        {
            diagnostics.Add(DiagnosticRules.SecondTitle, other.Location);
        }

        return titles.Count > 0 ? titles[0] : null;
    }

    private IdentitySyntax? Identity(List<DocumentItem> items, HeadingSyntax? title)
    {
        int place = items.FindIndex(i => i.Announces is not null);
        if (place < 0)
        {
            diagnostics.Add(DiagnosticRules.MissingIdentity, title?.Location ?? source.At(1, 1));
            return null;
        }

        foreach (DocumentItem early in items.Take(place).Where(i => i.Heading is null))
        {
            diagnostics.Add(DiagnosticRules.BeforeIdentity, early.Location, early.Table is null ? Rules : Table);
        }

        foreach (DocumentItem second in items.Skip(place + 1).Where(i => i.Announces is not null))
        {
            diagnostics.Add(DiagnosticRules.SecondIdentity, second.Location);
        }

        return new IdentityReader(items[place].Table!, items[place].Announces!.Value, diagnostics).Read();
    }

    private List<Article> Articles(List<DocumentItem> items, DocumentKind? kind)
    {
        ArticleBuilder articles = new();
        TableReader tables = new(kind, diagnostics);
        RuleBlockReader rules = new(source, kind, diagnostics);
        foreach (DocumentItem item in items)
        {
            if (item.Heading is { } heading)
            {
                articles.Begin(heading);
            }
            else if (item.Fence is { } fence)
            {
                articles.Add(rules.Read(fence));
            }
            else if (item.Announces is null)
            {
                articles.Add(tables.Read(item.Table!));
            }
        }

        return articles.Build();
    }
}
