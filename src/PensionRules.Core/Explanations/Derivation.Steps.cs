using PensionRules.Calculation;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Explanations;

public sealed partial class Derivation
{
    // Most formulas look nothing up; nothing is ever added to it.
    private static readonly List<KeyValuePair<Term, LawRow>> NoLookups = [];

    private readonly Dictionary<Term, DerivationStep> _stepOf = [];
    private volatile List<DerivationStep>? _steps;

    /// <summary>
    /// Every term on the path that was really taken, each after what it rests on. An optional output that lacks its inputs has no
    /// steps: it stands among the results with what it lacks.
    /// </summary>
    public IReadOnlyList<DerivationStep> Steps
    {
        get
        {
            if (_steps is { } found)
            {
                return found;
            }

            lock (_stepOf)
            {
                return _steps ??= FindSteps();
            }
        }
    }

    /// <summary>The step of a term.</summary>
    /// <param name="term">The term.</param>
    /// <returns>The step, or null when the result does not rest on the term.</returns>
    public DerivationStep? StepOf(Term term)
    {
        _ = Steps;
        return _stepOf.GetValueOrDefault(term);
    }

    /// <summary>The terms that were given and played no part: neither in what came out nor in a requirement. Where a requirement refused everything, those that could have played none.</summary>
    public IEnumerable<Term> UnusedGiven
    {
        get
        {
            if (Refusals.Count > 0)
            {
                return Given.Keys.Where(t => !Plan.Terms.ContainsKey(t));
            }

            HashSet<Term> required = [.. PolicySet.OrderOf(PolicySet.RequirementTerms, Given.Keys.ToHashSet())];
            return Given.Keys.Where(t => StepOf(t) is null && !required.Contains(t));
        }
    }

    /// <summary>Whether the outputs of the scheme are asked for, and no terms by name.</summary>
    internal bool AsksForOutputs => _question.AsksForOutputs;

    /// <summary>The optional outputs that were not calculated, because nobody gave what they need.</summary>
    internal IEnumerable<TermResult> NotCalculated => Results.Where(IsLeftOut);

    // Nobody asked for an optional output whose inputs are missing; who asks for it by name does.
    internal bool IsLeftOut(TermResult result) => result is { Fault.Kind: FaultKind.Missing, Term.IsRequired: false }
        && AsksForOutputs && Results.Any(r => r.Fault?.Kind != FaultKind.Missing || r.Term.IsRequired);

    private List<DerivationStep> FindSteps()
    {
        List<DerivationStep> steps = new(Plan.Terms.Count);
        _stepOf.EnsureCapacity(Plan.Terms.Count);
        HashSet<Term> seen = new(Plan.Terms.Count);
        // What is refused has no amounts to account for, only the requirement.
        IEnumerable<Term> roots = Refusals.Count > 0 ? Refusals.Select(r => r.Term) : Results.Where(r => !IsLeftOut(r)).Select(r => r.Term);
        foreach (Term root in roots)
        {
            Visit(root, seen, step =>
            {
                steps.Add(step);
                _stepOf[step.Term] = step;
            });
        }

        return steps;
    }

    private void Visit(Term term, HashSet<Term> seen, Action<DerivationStep> take)
    {
        if (!seen.Add(term) || !Plan.Terms.TryGetValue(term, out TermPlan? plan))
        {
            return;
        }

        DerivationStep step = StepOf(plan);
        IReadOnlyList<Term> uses = step.Uses;
        for (int i = 0; i < uses.Count; i++)
        {
            Visit(uses[i], seen, take);
        }

        take(step);
    }

    private DerivationStep StepOf(TermPlan plan)
    {
        Fault? fault = Reader.FaultOf(plan.Term);
        RuleDefinition? rule = plan.Definition as RuleDefinition;
        int arm = rule is null || plan.List >= 0 ? -1 : ArmOf(rule);
        IReadOnlyList<Term> uses = rule is null ? ParameterUses(plan) : UsesOf(rule, arm);
        return new DerivationStep(plan.Term, plan.Definition)
        {
            Value = fault is null ? Reader.TermValueOf(plan.Term) : null,
            Fault = fault,
            Exact = plan.Rounding is null || fault is not null ? null : Reader.At(plan.Exact).Number,
            Rounding = plan.Rounding,
            Row = plan.Definition is ParameterDefinition parameter ? RowOf(parameter, plan.Operand) : null,
            Arm = arm,
            Lookups = LookupsOf(plan, rule, arm),
            Uses = uses,
        };
    }

    // What the arms tried and the arm taken use, without what a 且 or 或 did not need any more.
    private IReadOnlyList<Term> UsesOf(RuleDefinition rule, int arm)
    {
        IReadOnlyList<Term> all = rule.UsesOfArms(arm);
        if (arm < 0 || !rule.HasJunctions(arm))
        {
            return all;
        }

        HashSet<Term> needed = [];
        for (int i = 0; i <= arm; i++)
        {
            if (rule.Rule.Arms[i].Condition is { } condition)
            {
                Need(rule, condition, needed);
            }
        }

        Need(rule, rule.Rule.Arms[arm].Value, needed);
        return needed.Count == all.Count ? all : [.. all.Where(needed.Contains)];
    }

    private void Need(RuleDefinition rule, Expression expression, HashSet<Term> needed)
    {
        switch (expression)
        {
            case LogicalNot not:
                Need(rule, not.Operand, needed);
                break;
            case BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both:
                Need(rule, both.Left, needed);
                Scalar left = ValueOf(both.Left);
                if (left.Fault is not null || left.IsTrue != (both.Operator == BinaryOperator.Or))
                {
                    Need(rule, both.Right, needed);
                }

                break;
            default:
                foreach (Term term in rule.TermsIn(expression))
                {
                    needed.Add(term);
                }

                break;
        }
    }

    private Term[] ParameterUses(TermPlan plan) =>
        plan.Definition is ParameterDefinition { IsDated: true } ? [PolicySet.Scheme.GoverningDate!] : [];

    // The first arm whose condition holds; −1 when a condition is itself a fault.
    internal int ArmOf(RuleDefinition rule)
    {
        for (int i = 0; i < rule.Rule.Arms.Count; i++)
        {
            Expression? condition = rule.Rule.Arms[i].Condition;
            if (condition is null)
            {
                return i;
            }

            Scalar truth = ValueOf(condition);
            if (truth.Fault is not null)
            {
                return -1;
            }

            if (truth.IsTrue)
            {
                return i;
            }
        }

        return -1;
    }

    internal Scalar ValueOf(Expression expression) => Reader.At(Plan.Operands[expression]);

    /// <summary>The row of the law that a parameter takes; null for any other term.</summary>
    internal LawRow? RowOf(Term term) => Plan.Terms.TryGetValue(term, out TermPlan? plan) && plan.Definition is ParameterDefinition parameter
        ? RowOf(parameter, plan.Operand)
        : null;

    private LawRow? RowOf(ParameterDefinition parameter, int operand)
    {
        if (!parameter.IsDated)
        {
            return parameter.Table.Rows[0];
        }

        return operand >= 0 && Plan.Nodes[operand].Payload is LookupSite site ? RowOf(site) : null;
    }

    private LawRow? RowOf(LookupSite site)
    {
        Rational[] keys = new Rational[site.Keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            Scalar key = Reader.At(site.Keys[i]);
            if (key.Fault is not null)
            {
                return null;
            }

            keys[i] = key.Number;
        }

        int row = site.Table.Find(keys);
        return row < 0 ? null : site.Table.Rows[row];
    }

    private List<KeyValuePair<Term, LawRow>> LookupsOf(TermPlan plan, RuleDefinition? rule, int arm)
    {
        if (rule is null)
        {
            return NoLookups;
        }

        return plan.List >= 0 ? LookupsInRows(plan.List) : LookupsOf(rule, arm);
    }

    // The rows of the law that the rows of a worksheet took.
    private List<KeyValuePair<Term, LawRow>> LookupsInRows(int list) =>
        Watcher is { } watcher ? [.. watcher.TakenAt(watcher.NodeOf(list))] : NoLookups;

    // An evaluation of its own, which only an explanation with tables inside loops needs.
    private LookupWatcher? Watcher
    {
        get
        {
            if (!_isWatched)
            {
                _isWatched = true;
                if (LookupWatcher.IsOfUse(Plan))
                {
                    _watcher = new LookupWatcher(Plan);
                    _ = Evaluate(watcher: _watcher);
                }
            }

            return _watcher;
        }
    }

    private LookupWatcher? _watcher;
    private bool _isWatched;

    private List<KeyValuePair<Term, LawRow>> LookupsOf(RuleDefinition rule, int arm)
    {
        Expression[] lookups = rule.LookupsOfArm(arm);
        if (lookups.Length == 0)
        {
            return NoLookups;
        }

        List<KeyValuePair<Term, LawRow>> found = [];
        foreach (Expression aggregation in rule.AggregationsOfArm(arm))
        {
            if (Watcher is { } watcher && Plan.Operands.TryGetValue(aggregation, out int loop) && loop >= 0 && Plan.Nodes[loop].Op == PlanOp.Aggregate)
            {
                found.AddRange(watcher.TakenAt(loop));
            }
        }

        foreach (Expression lookup in lookups)
        {
            if (Plan.Operands.TryGetValue(lookup, out int operand) && operand >= 0
                && Plan.Nodes[operand].Payload is LookupSite site && RowOf(site) is { } row)
            {
                found.Add(new(site.Definition.Term, row));
            }
        }

        return found;
    }
}
