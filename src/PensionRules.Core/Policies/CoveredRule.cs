namespace PensionRules.Policies;

/// <summary>A rule and what the documents make of it.</summary>
/// <param name="Rule">The rule; its subject is empty when no rulebook lists it.</param>
/// <param name="State">How far it has got.</param>
/// <param name="Uses">The documents that cite it, by id.</param>
/// <param name="Reasons">Why documents leave it out, each reason once; a rule may be left out in one and tested in another.</param>
public sealed record CoveredRule(
    RuleEntryDeclaration Rule, RuleState State, IReadOnlyList<RuleUse> Uses, IReadOnlyList<string> Reasons)
{
    /// <summary>The id.</summary>
    public string Id => Rule.RuleId;

    /// <summary>The worked cases of all documents.</summary>
    public int Cases => Uses.Sum(u => u.Cases.Count);

    /// <summary>What it is about, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A phrase; empty when no rulebook lists it.</returns>
    public string Subject(Language language) => language == Language.Chinese ? Rule.Subject : Rule.EnglishSubject;
}
