using PensionRules.Evaluation;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Population.Lanes;

/// <summary>
/// A plan as expressions over columns: what each term is, in order, equal expressions once. Made by the one evaluator in
/// <see cref="LaneAlgebra"/>; blocks of rows and SQL read it.
/// </summary>
internal sealed class LaneGraph
{
    private readonly LaneOrder _order;

    private LaneGraph(
        Plan plan, IReadOnlyDictionary<Term, LaneValue> terms, IReadOnlyList<LaneOutput> outputs, IReadOnlyList<LaneOutput> requirements, LaneOrder order)
    {
        Plan = plan;
        Terms = terms;
        Outputs = outputs;
        Requirements = requirements;
        Nodes = order.Nodes;
        Faults = order.Faults;
        _order = order;
    }

    public Plan Plan { get; }

    /// <summary>Every term of the plan, in order of evaluation, with its definition in <see cref="Plan"/>.</summary>
    public IReadOnlyDictionary<Term, LaneValue> Terms { get; }

    /// <summary>What is asked for, in order; the number of each is exact or null.</summary>
    public IReadOnlyList<LaneOutput> Outputs { get; }

    /// <summary>The requirements that are not known to hold.</summary>
    public IReadOnlyList<LaneOutput> Requirements { get; }

    /// <summary>The expressions that are looked at in the end: of each output and requirement its number and its fault.</summary>
    public IEnumerable<LaneNode> Roots => Outputs.Concat(Requirements).SelectMany(o => new[] { o.Number?.Top.Node, o.Value.Fault }).OfType<LaneNode>();

    /// <summary>Every expression that the outputs and requirements rest on, each after its operands, equal ones once.</summary>
    public IReadOnlyList<LaneNode> Nodes { get; }

    /// <summary>The faults by number, from 1; equal ones (code and term) once.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>The number of a fault, from 1.</summary>
    public int NumberOf(LaneNode fault) => _order.NumberOf(fault.Fault);

    /// <summary>Where an expression, or the one equal to it, stands in <see cref="Nodes"/>.</summary>
    public int IndexOf(LaneNode node) => _order.At[node];

    /// <summary>Where an expression stands in <see cref="Nodes"/>, or null when the outputs do not rest on it.</summary>
    public int? Find(LaneNode node) => _order.At.TryGetValue(node, out int index) ? index : null;

    /// <summary>Lowers a plan for columns of which each is given in every row, in some, or in none.</summary>
    /// <exception cref="LaneRefusalException">The plan cannot be carried out over rows.</exception>
    public static LaneGraph Of(PopulationCalculation calculation, IReadOnlyList<ColumnState> columns)
    {
        HashSet<Term> given = [.. calculation.Constants.Keys.Where(t => calculation.PolicySet.DefinitionOf(t) is not SwitchDefinition)];
        given.UnionWith(calculation.Inputs.Where((_, i) => columns[i] == ColumnState.Full).Select(i => i.Term));
        HashSet<Term> perhaps = [.. calculation.Inputs.Where((_, i) => columns[i] == ColumnState.Mixed).Select(i => i.Term)];
        Plan plan = calculation.Question.PlanFor(given, perhaps);
        Refuse(plan);
        LaneValue[] slots = Evaluate(plan, calculation, columns);
        return Of(plan, calculation, slots);
    }

    private static LaneGraph Of(Plan plan, PopulationCalculation calculation, LaneValue[] slots)
    {
        LaneValue At(int operand) => operand >= 0 ? slots[operand] : LaneAlgebra.Constant(plan.Constants[~operand]);
        Dictionary<Term, LaneValue> terms = plan.Terms.Values.Where(t => t.Term.Type.Kind != TypeKind.List).ToDictionary(t => t.Term, t => At(t.Operand));
        LaneOutput[] outputs = [.. calculation.Asked.Select(t => OutputOf(t, terms[t], calculation.IsWanted(t)))];
        LaneOutput[] requirements = [.. calculation.PolicySet.RequirementTerms.Select(t => new LaneOutput(t, terms[t], IsWanted: true))
            .Where(r => r.Value.Number is not null && !LaneAlgebra.ConditionOf(r.Value).Equals(LaneCondition.Yes))];
        return new LaneGraph(plan, terms, outputs, requirements, LaneOrder.Of(outputs.Concat(requirements)));
    }

    private static LaneOutput OutputOf(Term term, LaneValue value, bool isWanted) => value.Number is null or LaneNumber.Exact
        ? new LaneOutput(term, value, isWanted)
        : throw new LaneRefusalException(LaneRefusal.Quotient, term);

    private static void Refuse(Plan plan)
    {
        if (plan.Lists > 0)
        {
            throw new LaneRefusalException(LaneRefusal.List, plan.Terms.Values.First(t => t.List >= 0).Term);
        }

        if (plan.IllegibleRows.FirstOrDefault() is { } row)
        {
            throw new LaneRefusalException(LaneRefusal.Illegible, plan.DefinitionOf(row).Term);
        }
    }

    private static LaneValue[] Evaluate(Plan plan, PopulationCalculation calculation, IReadOnlyList<ColumnState> columns)
    {
        LaneValue[] slots = new LaneValue[plan.Nodes.Length];
        for (int i = 0; i < plan.Inputs.Count; i++)
        {
            slots[i] = ValueOf(plan.Inputs[i], (Fault)plan.Nodes[i].Payload!, calculation, columns);
        }

        Evaluator<LaneValue, LaneAlgebra>.Run(plan, [.. plan.Constants.Select(c => LaneAlgebra.Constant(c))], slots);
        return slots;
    }

    private static LaneValue ValueOf(Term term, Fault missing, PopulationCalculation calculation, IReadOnlyList<ColumnState> columns)
    {
        if (calculation.Constants.TryGetValue(term, out TermValue? constant))
        {
            return LaneAlgebra.Constant(constant.Number);
        }

        int column = calculation.ColumnOf(term);
        if (column < 0 || columns[column] == ColumnState.Empty)
        {
            return LaneAlgebra.OfFault(missing);
        }

        InputColumn input = calculation.Inputs[column];
        LaneNumber number = LaneMath.Of(LaneNode.OfInput(column, new LaneBounds(input.Low, input.High)), input.One);
        return columns[column] == ColumnState.Full
            ? LaneValue.Of(number)
            : new LaneValue(number, LaneFault.Where(Affine.Of(LaneNode.OfBlank(column)), missing));
    }
}
