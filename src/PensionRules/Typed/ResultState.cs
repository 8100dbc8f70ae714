using PensionRules.Calculation;

namespace PensionRules.Typed;

/// <summary>What a typed result reads: a calculation, or the problem that there is no law for it.</summary>
/// <param name="Calculation">The calculation; null when no policy set governs.</param>
/// <param name="Outcome">The only outcome, or the one of several that is looked at; null when there is none or more than one.</param>
/// <param name="Problems">What stands in the way.</param>
internal sealed record ResultState(CalculationResult? Calculation, Outcome? Outcome, IReadOnlyList<Problem> Problems)
{
    public static ResultState Of(CalculationResult calculation) =>
        new(calculation, calculation.Outcomes.Count == 1 ? calculation.Outcomes[0] : null, [.. calculation.Problems, .. Open(calculation)]);

    public ResultState At(Outcome outcome) => new(Calculation, outcome, outcome.Problems);

    private static IEnumerable<Problem> Open(CalculationResult calculation) => calculation.Outcomes.Count < 2
        ? []
        : calculation.Outcomes.SelectMany(o => o.Assumptions).GroupBy(a => a.Term)
            .Select(same => Problem.Open(calculation.PolicySet, same.Key, [.. same.Select(a => a.Value).Distinct()]));

    // Outcomes part where a value of the law is open; then the caller has to look at each, or choose.
    public Outcome Single => Outcome ?? (Calculation is { Outcomes.Count: > 1 }
        ? Calculation.Single
        : throw new InvalidOperationException(string.Join('\n', Problems)));
}
