namespace PensionRules.Policies;

/// <summary>Where in the law a definition stands.</summary>
/// <param name="Document">The document number, for example 国函〔2001〕79号.</param>
/// <param name="Article">The article, as the heading names it.</param>
/// <param name="RuleIds">The rule ids of the heading.</param>
/// <param name="IsUnverified">Whether the heading marks its formulas as unverified (grade C or D).</param>
public sealed record Citation(string Document, string Article, IReadOnlyList<string> RuleIds, bool IsUnverified)
{
    private string? _chinese;
    private string? _english;

    /// <inheritdoc/>
    public bool Equals(Citation? other) => other is not null && Document == other.Document && Article == other.Article
        && IsUnverified == other.IsUnverified && RuleIds.SequenceEqual(other.RuleIds);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, Article, RuleIds.Count);

    // Explanations name the same articles over and over.
    internal string TextIn(Language language, Func<Citation, string> write)
    {
        ref string? text = ref language == Language.Chinese ? ref _chinese : ref _english;
        return text ??= write(this);
    }

    /// <inheritdoc/>
    public override string ToString() => Document.Length == 0 ? Article : $"{Document} {Article}";
}
