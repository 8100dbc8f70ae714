namespace PensionRules.Policies;

/// <summary>A document that cites a rule.</summary>
/// <param name="Document">The document.</param>
/// <param name="Cases">The worked cases under its headings that carry the rule's id.</param>
public sealed record RuleUse(PolicyDocument Document, IReadOnlyList<PolicyCase> Cases);
