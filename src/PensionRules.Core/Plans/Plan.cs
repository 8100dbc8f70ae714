using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Plans;

/// <summary>
/// A policy set lowered for one shape: a linear list of nodes, constants folded, common parts once. Evaluation,
/// explanation and the interval check all read it.
/// </summary>
internal sealed class Plan(
    PlanShape shape,
    PlanNode[] nodes,
    Rational[] constants,
    IReadOnlyList<Term> inputs,
    IReadOnlyDictionary<Term, TermPlan> terms,
    IReadOnlyDictionary<Expression, int> operands,
    IReadOnlyDictionary<int, IReadOnlyList<PathCondition>> paths,
    int lists,
    int depth)
{
    public PlanShape Shape => shape;

    public PlanNode[] Nodes => nodes;

    public Rational[] Constants => constants;

    /// <summary>The scalar terms the caller may give; the first nodes, in this order.</summary>
    public IReadOnlyList<Term> Inputs => inputs;

    /// <summary>Every term that the targets rest on, in order of evaluation.</summary>
    public IReadOnlyDictionary<Term, TermPlan> Terms => terms;

    /// <summary>The operand of every formula node outside loops.</summary>
    public IReadOnlyDictionary<Expression, int> Operands => operands;

    /// <summary>The conditions under which a division is reached, where they are always the same.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<PathCondition>> Paths => paths;

    public int Lists => lists;

    /// <summary>How deep loops are nested.</summary>
    public int Depth => depth;
}
