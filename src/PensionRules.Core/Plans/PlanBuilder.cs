using PensionRules.Building;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Plans;

/// <summary>Lowers the terms that the targets of a shape rest on into a plan.</summary>
internal sealed partial class PlanBuilder
{
    private readonly PolicySet _set;
    private readonly PlanShape _shape;
    private readonly List<PlanNode> _nodes = [];
    private readonly List<Rational> _constants = [];
    private readonly Dictionary<Rational, int> _constantAt = [];
    private readonly Stack<Dictionary<PlanNode, int>> _nodeAt = new([[]]);
    private readonly Dictionary<Aggregation, int> _aggregates = [];
    private readonly List<Term> _inputs = [];
    private readonly Dictionary<Term, TermPlan> _terms = [];
    private readonly Dictionary<Expression, int> _operands = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, IReadOnlyList<PathCondition>> _paths = [];
    private readonly Dictionary<LawRow, Definition> _illegible = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Term, Fault> _absent = [];
    private readonly List<Loop> _loops = [];
    private List<PathCondition> _path = [];
    private Binding _binding = new();
    private int _lists;
    private int _depth;

    private PlanBuilder(PolicySet set, PlanShape shape)
    {
        _set = set;
        _shape = shape;
    }

    private bool IsInLoop => _loops.Count > 0;

    public static Plan Build(PolicySet set, PlanShape shape)
    {
        PlanBuilder builder = new(set, shape);
        IReadOnlyList<Term> order = set.OrderOf(shape.Targets, shape.Given);
        foreach (Term input in order.Where(t => (builder.IsCallerGiven(t) || shape.Perhaps.Contains(t)) && t.Type.Kind != TypeKind.List))
        {
            builder.AddInput(input);
        }

        foreach (Term term in order)
        {
            builder.LowerTerm(term);
        }

        return new Plan(
            shape, [.. builder._nodes], [.. builder._constants], builder._inputs, builder._terms, builder._operands,
            builder._paths, builder._illegible, builder._lists, builder._depth);
    }

    private bool IsCallerGiven(Term term) => _shape.Given.Contains(term) || _set.DefinitionOf(term) switch
    {
        null => true,
        SwitchDefinition => _shape.IsOpen,
        _ => false,
    };

    private void AddInput(Term term)
    {
        int operand = _nodes.Count;
        _nodes.Add(new PlanNode(PlanOp.Input, _inputs.Count, Payload: Missing(term)));
        _facts.Add(new NodeFacts(RangeChecker.RangeOf(term), term.IsInput ? term.Step : null));
        _inputs.Add(term);
        _terms[term] = new TermPlan(term, null, operand, operand, null);
    }

    private static Fault Missing(Term term) => new(FaultKind.Missing, term, string.Empty, term.Location);

    private void LowerTerm(Term term)
    {
        if (_terms.TryGetValue(term, out TermPlan? given))
        {
            if (_shape.Perhaps.Contains(term) && _set.DefinitionOf(term) is not null)
            {
                LowerPerhaps(given);
            }

            return;
        }

        Definition? definition = IsCallerGiven(term) ? null : _set.DefinitionOf(term);
        switch (definition)
        {
            case null:
                // A list that the caller gives.
                _terms[term] = new TermPlan(term, null, -1, -1, null, _shape.HasNoRows ? -1 : _lists++);
                if (_shape.HasNoRows)
                {
                    _absent[term] = Missing(term);
                }

                break;
            case SwitchDefinition @switch:
                int reading = Constant(_shape.Readings.GetValueOrDefault(term, @switch.Default));
                _terms[term] = new TermPlan(term, definition, reading, reading, null);
                break;
            case ParameterDefinition parameter:
                int value = LowerTable(parameter, parameter.Table, null);
                _terms[term] = new TermPlan(term, definition, value, value, null);
                break;
            case RuleDefinition { Rule.Kind: RuleKind.Worksheet } worksheet:
                LowerWorksheet(worksheet);
                break;
            case RuleDefinition rule:
                LowerRule(rule);
                break;
        }
    }

    // What is given wins, and is neither computed nor rounded.
    private void LowerPerhaps(TermPlan given)
    {
        _terms.Remove(given.Term);
        LowerTerm(given.Term);
        TermPlan computed = _terms[given.Term];
        int isGiven = Emit(PlanOp.IsGiven, given.Operand);
        _terms[given.Term] = computed with
        {
            Operand = Emit(PlanOp.Select, isGiven, given.Operand, computed.Operand),
            Exact = Emit(PlanOp.Select, isGiven, given.Operand, computed.Exact),
        };
    }

    private void LowerRule(RuleDefinition rule)
    {
        _binding = rule.Binding;
        _path = [];
        int exact = LowerArms(rule.Rule.Arms, 0, rule.Term);
        Rounding? rounding = _set.RoundingOf(rule);
        int operand = rounding is null || IsMultiple(exact, rounding.Step) ? exact : Emit(PlanOp.Round, exact, payload: rounding);
        operand = rule.Term.Range is null ? operand : LowerRange(rule, operand);
        _terms[rule.Term] = new TermPlan(rule.Term, rule, operand, exact, rounding);
    }

    // What a scheme declares of a term holds however the term comes about.
    private int LowerRange(RuleDefinition rule, int operand)
    {
        if (IsInside(operand, rule.Term.Range!))
        {
            return operand;
        }

        Fault fault = new(FaultKind.OutOfRange, rule.Term, string.Empty, rule.Location);
        return Emit(PlanOp.Within, operand, payload: new RangeSite(rule.Term.Range!, fault));
    }

    private int LowerArms(ValueList<Arm> arms, int from, Term owner)
    {
        Arm arm = arms[from];
        if (arm.Condition is null)
        {
            return Lower(arm.Value, owner);
        }

        int condition = Lower(arm.Condition, owner);
        if (condition < 0)
        {
            return _constants[~condition].Sign != 0 ? Lower(arm.Value, owner) : LowerArms(arms, from + 1, owner);
        }

        List<PathCondition> outer = _path;
        _path = [.. outer, new PathCondition(condition, true)];
        int value = Lower(arm.Value, owner);
        _path = [.. outer, new PathCondition(condition, false)];
        int rest = LowerArms(arms, from + 1, owner);
        _path = outer;
        return Emit(PlanOp.Select, condition, value, rest);
    }

    private int LowerTable(Definition definition, LawTable table, int[]? keys, Expression? source = null)
    {
        LawTable known = _shape.KnownAt is { } day ? table.KnownAt(day) : table;
        foreach (LawRow row in known.Rows.Where(r => r.Candidates.Count > 1))
        {
            _illegible[row] = definition;
        }

        Fault miss = new(FaultKind.NoRow, definition.Term, known.Rows.Count < table.Rows.Count ? "公布 published" : string.Empty, definition.Location);
        if (table.Keys.Count == 0)
        {
            return known.Rows.Count == 0
                ? Emit(PlanOp.Fault, payload: miss)
                : Constant(_shape.Candidates.ValueOf(known.Rows[0]));
        }

        keys ??= [.. table.Keys.Select(k => _terms[_set.Term(k.Name)].Operand)];
        return Emit(PlanOp.Lookup, payload: new LookupSite(definition, known, keys, _shape.Candidates, miss, source));
    }

    private int Constant(Rational value)
    {
        if (!_constantAt.TryGetValue(value, out int index))
        {
            index = _constants.Count;
            _constants.Add(value);
            _constantAt[value] = index;
        }

        return ~index;
    }

    // Common parts once: a node that stands already serves again, inside a loop until its row ends.
    private int Emit(PlanOp op, int a = 0, int b = 0, int c = 0, object? payload = null)
    {
        PlanNode node = new(op, a, b, c, payload);
        if (Fold(node) is { } folded)
        {
            return folded;
        }

        foreach (Dictionary<PlanNode, int> scope in _nodeAt)
        {
            if (scope.TryGetValue(node, out int known))
            {
                KeepCommonPath(known);
                return known;
            }
        }

        int index = _nodes.Count;
        AddNode(node);
        _nodeAt.Peek()[node] = index;
        _paths[index] = _path;
        return index;
    }

    private void KeepCommonPath(int node)
    {
        if (_paths.TryGetValue(node, out IReadOnlyList<PathCondition>? path))
        {
            _paths[node] = [.. path.Intersect(_path)];
        }
    }

    private int? Fold(PlanNode node)
    {
        bool hasTwo = PlanShapeOf.HasTwoOperands(node.Op);
        if ((!hasTwo && !PlanShapeOf.HasOneOperand(node.Op)) || node.A >= 0 || (hasTwo && node.B >= 0))
        {
            return null;
        }

        Scalar a = new(_constants[~node.A]);
        Scalar b = hasTwo ? new Scalar(_constants[~node.B]) : default;
        Scalar result = Evaluator<Scalar, RationalAlgebra>.Apply(node, a, b);
        return result.Fault is null ? Constant(result.Number) : null;
    }
}
