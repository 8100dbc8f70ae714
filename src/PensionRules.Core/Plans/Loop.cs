namespace PensionRules.Plans;

/// <summary>A loop while its body is lowered: which operand holds each column that was computed in the row at hand.</summary>
internal sealed class Loop(Policies.Term list, int depth)
{
    public Policies.Term List => list;

    public int Depth => depth;

    public Dictionary<int, int> Computed { get; } = [];
}
