using System.Diagnostics.CodeAnalysis;
using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>Which policy set governs, or why none does.</summary>
public sealed class Resolution
{
    private Resolution(PolicySet? set, Diagnostic? problem, IReadOnlyList<PolicySet> candidates)
    {
        PolicySet = set;
        Problem = problem;
        Candidates = candidates;
    }

    /// <summary>The set, or null.</summary>
    public PolicySet? PolicySet { get; }

    /// <summary>Why there is none or more than one; null when there is one.</summary>
    public Diagnostic? Problem { get; }

    /// <summary>The sets that were in question: those that clash, or the nearest first when none governs.</summary>
    public IReadOnlyList<PolicySet> Candidates { get; }

    /// <summary>Whether exactly one set governs.</summary>
    [MemberNotNullWhen(true, nameof(PolicySet))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsFound => PolicySet is not null;

    internal static Resolution Found(PolicySet set) => new(set, null, [set]);

    internal static Resolution Failed(Diagnostic problem, params IReadOnlyList<PolicySet> candidates) => new(null, problem, candidates);
}
