using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>A difference between what a case expects and what came out.</summary>
/// <param name="Expectation">What was expected; null for the notices.</param>
/// <param name="Expected">What was expected, for people.</param>
/// <param name="Actual">What came out, for people.</param>
/// <param name="Terms">The terms that differ, whose steps tell why: the one that was expected, or the notices raised or not.</param>
public sealed record CaseFailure(Expectation? Expectation, string Expected, string Actual, IReadOnlyList<Term> Terms);
