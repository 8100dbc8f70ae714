namespace PensionRules.Policies;

/// <summary>A key of a table of the law.</summary>
/// <param name="Name">The term it is named after.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsFrom">Whether a row holds from its key on (起), until the next.</param>
public sealed record LawKey(string Name, TermType Type, bool IsFrom)
{
    /// <summary>The name in English: that of the term where there is one.</summary>
    internal string EnglishName { get; init; } = Name;
}
