using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Plans;

internal sealed partial class PlanBuilder
{
    private readonly List<NodeFacts> _facts = [];

    // A constant is a multiple of itself; 0 of everything, which the step 0 stands for.
    private NodeFacts FactsOf(int operand) => operand >= 0
        ? _facts[operand]
        : new NodeFacts(Interval.Point(_constants[~operand]), Rational.Abs(_constants[~operand]));

    private void AddNode(in PlanNode node)
    {
        _nodes.Add(node);
        _facts.Add(IsInLoop ? NodeFacts.Unknown : Infer(node));
    }

    private NodeFacts Infer(in PlanNode node)
    {
        switch (node.Op)
        {
            case PlanOp.Select:
                NodeFacts whenTrue = FactsOf(node.B);
                NodeFacts whenFalse = FactsOf(node.C);
                return new NodeFacts(whenTrue.Range.Hull(whenFalse.Range), NodeFacts.Common(whenTrue.Step, whenFalse.Step));
            case PlanOp.Fault:
                return new NodeFacts(Interval.None, Rational.Zero);
            case PlanOp.Lookup:
                return new NodeFacts(IntervalAlgebra.Lookup((LookupSite)node.Payload!, []), null);
            case PlanOp.Column or PlanOp.Previous or PlanOp.Aggregate or PlanOp.Worksheet or PlanOp.Input:
                return NodeFacts.Unknown;
        }

        NodeFacts a = FactsOf(node.A);
        NodeFacts b = PlanShapeOf.HasTwoOperands(node.Op) ? FactsOf(node.B) : default;
        Rational? step = node.Op switch
        {
            PlanOp.Round => ((Rounding)node.Payload!).Step,
            PlanOp.Add or PlanOp.Subtract or PlanOp.Smaller or PlanOp.Larger => NodeFacts.Common(a.Step, b.Step),
            PlanOp.Within => a.Step,
            _ => null,
        };
        return new NodeFacts(Evaluator<Interval, IntervalAlgebra>.Apply(node, a.Range, b.Range), step);
    }

    private bool IsInside(int operand, ValueRange range) => FactsOf(operand).Range is { IsEmpty: false, Low: { } low, High: { } high }
        && low >= range.Low && high <= range.High;

    private bool IsMultiple(int operand, Rational step) => FactsOf(operand).Step is { } known
        && (known.Sign == 0 || (known / step).IsInteger);
}
