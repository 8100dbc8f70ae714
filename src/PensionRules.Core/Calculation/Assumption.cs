using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>A candidate that an outcome assumes for an illegible value of the law.</summary>
/// <param name="Term">The parameter or table.</param>
/// <param name="Value">The candidate.</param>
/// <param name="Evidence">What is known.</param>
public sealed record Assumption(Term Term, TermValue Value, Evidence Evidence);
