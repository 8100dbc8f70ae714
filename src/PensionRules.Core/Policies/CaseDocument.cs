namespace PensionRules.Policies;

/// <summary>A document of cases that stands alone.</summary>
/// <param name="Document">The document.</param>
/// <param name="PolicySet">The policy set that the cases are for.</param>
/// <param name="Cases">The cases.</param>
public sealed record CaseDocument(PolicyDocument Document, PolicySet PolicySet, IReadOnlyList<PolicyCase> Cases);
