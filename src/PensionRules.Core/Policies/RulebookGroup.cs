namespace PensionRules.Policies;

/// <summary>The rules of a rulebook that stand under one heading.</summary>
/// <param name="Title">The heading; the part before <c> / </c> where it is written in both languages.</param>
/// <param name="EnglishTitle">The part after <c> / </c>, or the heading.</param>
/// <param name="Rules">The rules, in order.</param>
public sealed record RulebookGroup(string Title, string EnglishTitle, IReadOnlyList<RuleEntryDeclaration> Rules)
{
    private const string BetweenLanguages = " / ";

    /// <summary>The title in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The title.</returns>
    public string ToText(Language language) => language == Language.Chinese ? Title : EnglishTitle;

    internal static RulebookGroup Of(Article article)
    {
        string[] titles = article.Heading.Split(BetweenLanguages, 2, StringSplitOptions.TrimEntries);
        return new RulebookGroup(titles[0], titles[^1], [.. article.Declarations.OfType<RuleEntryDeclaration>()]);
    }
}
