using PensionRules.Evaluation;
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
    IReadOnlyDictionary<LawRow, Definition> illegible,
    int lists,
    int depth)
{
    /// <summary>The illegible rows of the law that the plan rests on.</summary>
    public IEnumerable<LawRow> IllegibleRows => illegible.Keys;

    /// <summary>The constants as values of the reference evaluation.</summary>
    public Scalar[] Scalars { get; } = [.. constants.Select(c => new Scalar(c))];

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

    /// <summary>What an illegible row belongs to.</summary>
    public Definition DefinitionOf(LawRow row) => illegible[row];

    /// <summary>The lists that the caller gives.</summary>
    public IReadOnlyList<TermPlan> GivenLists { get; } = [.. terms.Values.Where(t => t.IsGiven && t.List >= 0)];

    /// <summary>How deep loops are nested.</summary>
    public int Depth => depth;
}
