namespace PensionRules.Policies;

/// <summary>A 规则目录: which rules there are. What implements and tests them is asked of <see cref="RuleCoverage"/>.</summary>
public sealed class Rulebook
{
    internal Rulebook(PolicyDocument document, string englishTitle)
    {
        Document = document;
        EnglishTitle = englishTitle;
        Groups = [.. document.Articles.Select(RulebookGroup.Of).Where(g => g.Rules.Count > 0)];
    }

    /// <summary>The id, for example <c>china-social-insurance</c>.</summary>
    public string Id => Document.Id.Text;

    /// <summary>The Chinese title.</summary>
    public string Title => Document.Title;

    /// <summary>The English title.</summary>
    public string EnglishTitle { get; }

    /// <summary>The document.</summary>
    public PolicyDocument Document { get; }

    /// <summary>The rules under their headings, in order.</summary>
    public IReadOnlyList<RulebookGroup> Groups { get; }

    /// <summary>Every rule, in order.</summary>
    public IEnumerable<RuleEntryDeclaration> Rules => Groups.SelectMany(g => g.Rules);
}
