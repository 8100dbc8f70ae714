using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>What came out of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Failures">What differs; empty when the case passed.</param>
/// <param name="Result">The calculation.</param>
public sealed record CaseResult(PolicyCase Case, IReadOnlyList<CaseFailure> Failures, CalculationResult Result)
{
    /// <summary>Whether everything expected came out.</summary>
    public bool Passed => Failures.Count == 0;
}
