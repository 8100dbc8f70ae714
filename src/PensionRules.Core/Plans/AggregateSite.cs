using PensionRules.Evaluation;
using PensionRules.Formulas;

namespace PensionRules.Plans;

/// <summary>An aggregate: the nodes of its body follow it and run once a row.</summary>
internal sealed class AggregateSite(AggregateKind kind, int list, int depth, Fault empty, Fault many)
{
    public AggregateKind Kind => kind;

    public int List => list;

    public int Depth => depth;

    public Fault Empty => empty;

    public Fault Many => many;

    /// <summary>The node after the body.</summary>
    public int End { get; set; }

    public int? Where { get; set; }

    public int? Of { get; set; }
}
