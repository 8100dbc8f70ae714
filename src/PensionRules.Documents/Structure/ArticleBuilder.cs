using PensionRules.Policies;

namespace PensionRules.Documents.Structure;

/// <summary>Gathers declarations under their headings.</summary>
internal sealed class ArticleBuilder
{
    private readonly List<Article> _articles = [];
    private HeadingSyntax? _heading;
    private List<Declaration> _declarations = [];

    /// <summary>Begins an article.</summary>
    /// <param name="heading">Its heading.</param>
    public void Begin(HeadingSyntax heading)
    {
        Close();
        _heading = heading;
    }

    /// <summary>Adds declarations to the article that was begun last.</summary>
    /// <param name="declarations">The declarations.</param>
    public void Add(IEnumerable<Declaration> declarations) => _declarations.AddRange(declarations);

    /// <summary>Ends the document.</summary>
    /// <returns>The articles. The title is one when it carries rules or something stands under it.</returns>
    public List<Article> Build()
    {
        Close();
        return _articles;
    }

    private void Close()
    {
        if (_heading is { } heading && (heading.Level > 1 || heading.RuleIds.Count > 0 || _declarations.Count > 0))
        {
            _articles.Add(new Article(heading.Text, heading.RuleIds, heading.IsUnverified, heading.Location, _declarations));
            _declarations = [];
        }
    }
}
