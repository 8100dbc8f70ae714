namespace PensionRules.Policies;

/// <summary>Where in the law a definition stands.</summary>
/// <param name="Document">The document number, for example 国函〔2001〕79号.</param>
/// <param name="Article">The article, as the heading names it.</param>
/// <param name="RuleIds">The rule ids of the heading.</param>
/// <param name="IsUnverified">Whether the heading marks its formulas as unverified (grade C or D).</param>
public sealed record Citation(string Document, string Article, IReadOnlyList<string> RuleIds, bool IsUnverified)
{
    /// <inheritdoc/>
    public override string ToString() => Document.Length == 0 ? Article : $"{Document} {Article}";
}
