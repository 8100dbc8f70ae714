using NodaTime;
using PensionRules.Policies;

namespace PensionRules.Plans;

/// <summary>What a plan is made for: which terms the caller gives, the readings and candidates chosen, and what was known when.</summary>
internal sealed record PlanShape(
    IReadOnlyList<Term> Targets,
    IReadOnlySet<Term> Given,
    IReadOnlyDictionary<Term, int> Readings,
    CandidateChoice Candidates,
    LocalDate? KnownAt)
{
    /// <summary>Whether a switch that was not chosen stays open (for the interval check), instead of taking its first reading.</summary>
    public bool KeepsSwitchesOpen { get; init; }
}
