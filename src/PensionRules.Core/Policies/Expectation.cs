using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>What a case expects of a term: a value, one of several outcomes, or a refusal.</summary>
/// <param name="Term">The term.</param>
/// <param name="Values">The outcomes; one for a plain value, none for a refusal.</param>
/// <param name="Refusal">The text after 拒绝 (empty for any), or null when a value is expected.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Expectation(Term Term, IReadOnlyList<TermValue> Values, string? Refusal, SourceLocation Location);
