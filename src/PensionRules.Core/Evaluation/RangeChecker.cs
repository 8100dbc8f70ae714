using PensionRules.Building;
using PensionRules.Diagnostics;
using PensionRules.Numerics;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Evaluation;

/// <summary>Runs a plan over intervals and tells which divisors may be zero and which outputs may outgrow a decimal, for inputs inside their declared ranges.</summary>
internal sealed class RangeChecker
{
    private static readonly Rational MostMoney = Rational.Create(System.Numerics.BigInteger.Pow(10, 24), 1);

    private readonly Plan _plan;
    private readonly EvaluationState<Interval> _state;
    private readonly Interval[] _constants;

    private RangeChecker(Plan plan)
    {
        _plan = plan;
        _state = EvaluationState<Interval>.For(plan);
        _constants = [.. plan.Constants.Select(c => Interval.Point(c))];
        for (int i = 0; i < plan.Inputs.Count; i++)
        {
            _state.Slots[i] = RangeOf(plan.Inputs[i]);
        }

        foreach (TermPlan list in plan.Terms.Values.Where(t => t.IsGiven && t.List >= 0))
        {
            IReadOnlyList<Term> fields = list.Term.Type.Fields!;
            _state.Lists[list.List] = new RowData<Interval>(fields.Count, [.. fields.Select(RangeOf)], 1);
        }

        Evaluator<Interval, IntervalAlgebra>.Run(plan, _constants, _state);
    }

    public static void Check(Plan plan, DiagnosticBag diagnostics)
    {
        RangeChecker checker = new(plan);
        checker.CheckDivisors(diagnostics);
        checker.CheckOutputs(diagnostics);
    }

    public static Interval RangeOf(Term term)
    {
        if (term.Range is { } range)
        {
            return new Interval(range.Low, range.High);
        }

        return term.Type.Kind switch
        {
            TypeKind.YesNo => Interval.YesOrNo,
            TypeKind.Date => new Interval(Rational.Zero, ScalarCode.Of(new NodaTime.LocalDate(9999, 12, 31))),
            TypeKind.Month => new Interval(12, (9999 * 12) + 11),
            TypeKind.Year => new Interval(1, 9999),
            TypeKind.Choice => new Interval(Rational.Zero, term.Type.Choice!.Values.Count - 1),
            _ => Interval.All,
        };
    }

    private Interval At(int operand) => operand >= 0 ? _state.Slots[operand] : _constants[~operand];

    private void CheckDivisors(DiagnosticBag diagnostics)
    {
        for (int i = 0; i < _plan.Nodes.Length; i++)
        {
            PlanNode node = _plan.Nodes[i];
            if (node.Op == PlanOp.Divide && At(node.B).Contains(Rational.Zero) && !IsGuarded(i, node.B))
            {
                Fault fault = (Fault)node.Payload!;
                diagnostics.Add(DiagnosticRules.MayDivideByZero, fault.Location, fault.Term, fault.Reason);
            }
        }
    }

    // A condition on the divisor itself, on the way to the division, that 0 does not meet.
    private bool IsGuarded(int division, int divisor) =>
        _plan.Paths.TryGetValue(division, out IReadOnlyList<PathCondition>? path) && path.Any(p => Excludes(p, divisor));

    private bool Excludes(PathCondition condition, int divisor)
    {
        PlanNode test = _plan.Nodes[condition.Operand];
        bool holds = condition.Holds;
        if (test.Op == PlanOp.Not)
        {
            holds = !holds;
            test = _plan.Nodes[test.A];
        }

        if (test.A != divisor && test.B != divisor)
        {
            return ScaledBy(divisor) is { } inner && Excludes(condition, inner);
        }

        Interval zero = Interval.Point(Rational.Zero);
        Interval a = test.A == divisor ? zero : At(test.A);
        Interval b = test.B == divisor ? zero : At(test.B);
        Interval atZero = test.Op switch
        {
            PlanOp.Less => IntervalAlgebra.Less(a, b),
            PlanOp.LessOrEqual => IntervalAlgebra.LessOrEqual(a, b),
            PlanOp.Equal => IntervalAlgebra.Equal(a, b),
            _ => Interval.YesOrNo,
        };
        return atZero.IsPoint && atZero.Contains(Rational.One) != holds;
    }

    // x ÷ c and x × c are zero exactly where x is.
    private int? ScaledBy(int operand)
    {
        if (operand < 0 || _plan.Nodes[operand] is not { Op: PlanOp.Divide or PlanOp.Multiply, B: < 0 } node)
        {
            return null;
        }

        return _plan.Constants[~node.B].Sign != 0 ? node.A : null;
    }

    private void CheckOutputs(DiagnosticBag diagnostics)
    {
        foreach (TermPlan output in _plan.Terms.Values.Where(t => t.Term.IsOutput && t.Definition is not null && t.List < 0))
        {
            Interval range = At(output.Operand);
            bool isTooLarge = range.High > MostMoney || range.Low < -MostMoney;
            if (isTooLarge && output.Term.Type.Kind == TypeKind.Number)
            {
                diagnostics.Add(DiagnosticRules.MayOverflow, output.Definition!.Location, output.Term);
            }
        }
    }
}
