using PensionRules.Policies;

namespace PensionRules.Population.Lanes;

/// <summary>A term whose value is wanted of each row.</summary>
/// <param name="Term">The term.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsWanted">Whether a row without it is a finding: required, or asked for by name.</param>
internal sealed record LaneOutput(Term Term, LaneValue Value, bool IsWanted)
{
    /// <summary>Its number; null when every row has a fault.</summary>
    public LaneNumber.Exact? Number => Value.Number as LaneNumber.Exact;

    /// <summary>Whether no row has a value.</summary>
    public bool IsAlwaysFault => Value.Number is null;
}
