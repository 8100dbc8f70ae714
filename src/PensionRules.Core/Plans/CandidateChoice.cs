using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Plans;

/// <summary>Which candidate each illegible row of the law takes in a plan.</summary>
internal sealed class CandidateChoice(IReadOnlyDictionary<LawRow, int> choices) : IEquatable<CandidateChoice>
{
    public static CandidateChoice First { get; } = new(new Dictionary<LawRow, int>(ReferenceEqualityComparer.Instance));

    public IReadOnlyDictionary<LawRow, int> Choices => choices;

    public Rational ValueOf(LawRow row) => row.Candidates.Count == 1
        ? row.Candidates[0]
        : row.Candidates[choices.GetValueOrDefault(row)];

    public bool Equals(CandidateChoice? other) => other is not null && choices.Count == other.Choices.Count
        && choices.All(c => other.Choices.TryGetValue(c.Key, out int candidate) && candidate == c.Value);

    public override bool Equals(object? obj) => Equals(obj as CandidateChoice);

    public override int GetHashCode() => choices.Count;
}
