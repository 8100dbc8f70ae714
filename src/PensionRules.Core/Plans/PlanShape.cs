using NodaTime;
using PensionRules.Policies;

namespace PensionRules.Plans;

/// <summary>What a plan is made for: which terms the caller gives, the readings and candidates chosen, and what was known when. Equal shapes share a plan.</summary>
internal sealed class PlanShape(
    IReadOnlyList<Term> targets,
    IReadOnlySet<Term> given,
    IReadOnlyDictionary<Term, int> readings,
    CandidateChoice candidates,
    LocalDate? knownAt) : IEquatable<PlanShape>
{
    public IReadOnlyList<Term> Targets => targets;

    /// <summary>Every term that the caller gives, switches apart.</summary>
    public IReadOnlySet<Term> Given => given;

    public IReadOnlyDictionary<Term, int> Readings => readings;

    public CandidateChoice Candidates => candidates;

    public LocalDate? KnownAt => knownAt;

    /// <summary>Whether nothing is settled yet: every input may be given or not, every switch be read in any way (for the interval check).</summary>
    public bool IsOpen { get; init; }

    /// <summary>Terms that are given to some and not to others (the columns of a population): each is what is given, and otherwise what the law makes it.</summary>
    public IReadOnlySet<Term> Perhaps { get; init; } = new HashSet<Term>();

    /// <summary>Whether nobody gives the rows of a list (a population): what rests on rows is missing, and no list is left.</summary>
    public bool HasNoRows { get; init; }

    public static PlanShape Open(IReadOnlyList<Term> targets) =>
        new(targets, new HashSet<Term>(), new Dictionary<Term, int>(), CandidateChoice.First, null) { IsOpen = true };

    public bool Equals(PlanShape? other) => other is not null && IsOpen == other.IsOpen && HasNoRows == other.HasNoRows && KnownAt == other.KnownAt
        && given.SetEquals(other.Given)
        && Perhaps.SetEquals(other.Perhaps)
        && (ReferenceEquals(targets, other.Targets) || targets.SequenceEqual(other.Targets))
        && readings.Count == other.Readings.Count
        && readings.All(r => other.Readings.TryGetValue(r.Key, out int reading) && reading == r.Value)
        && candidates.Equals(other.Candidates);

    public override bool Equals(object? obj) => Equals(obj as PlanShape);

    public override int GetHashCode()
    {
        int hash = HashCode.Combine(targets.Count, given.Count, readings.Count, KnownAt);
        foreach (Term term in given)
        {
            hash ^= term.GetHashCode();
        }

        return hash;
    }
}
