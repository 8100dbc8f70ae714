namespace PensionRules.Policies;

/// <summary>The rules under one heading of a rulebook, with what the documents make of them.</summary>
/// <param name="Group">The group.</param>
/// <param name="Rules">Its rules, in order.</param>
public sealed record CoveredGroup(RulebookGroup Group, IReadOnlyList<CoveredRule> Rules)
{
    /// <summary>The rules, counted.</summary>
    public RuleTotals Totals { get; } = new(Rules);
}
