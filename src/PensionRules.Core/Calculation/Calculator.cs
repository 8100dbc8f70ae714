using PensionRules.Building;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Numerics;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>Carries out one calculation: plan, evaluation for every candidate, requirements, missing inputs.</summary>
internal sealed class Calculator
{
    private const int MostOutcomes = 64;

    private readonly PolicySet _set;
    private readonly IReadOnlyDictionary<Term, TermValue> _given;
    private readonly IReadOnlyList<Term> _asked;
    private readonly CalculationOptions _options;
    private readonly Term[] _requirements;
    private readonly Term[] _notices;
    private readonly Dictionary<Term, int> _readings = [];
    private readonly HashSet<Term> _fixed = [];

    private Calculator(PolicySet set, IReadOnlyDictionary<Term, TermValue> given, IReadOnlyList<Term> asked, CalculationOptions options)
    {
        _set = set;
        _given = given;
        _asked = asked;
        _options = options;
        _requirements = [.. set.Requirements.Select(r => r.Term)];
        _notices = [.. set.Notices.Select(r => r.Term)];
        foreach ((Term term, TermValue value) in given)
        {
            switch (set.DefinitionOf(term))
            {
                case SwitchDefinition:
                    _readings[term] = (int)value.Number.Numerator;
                    break;
                case not null:
                    _fixed.Add(term);
                    break;
            }
        }
    }

    public static CalculationResult Calculate(PolicySet set, PolicyInputs inputs, CalculationOptions options)
    {
        InputBinder binder = new(set);
        Dictionary<Term, TermValue> given = binder.Bind(inputs);
        List<InputFault> faults = [.. binder.Faults];
        Term[] asked = options.Terms is null ? [.. set.Outputs] : [.. options.Terms.Select(name => Asked(set, name, faults)).OfType<Term>()];
        if (!options.AllowOutsidePeriod)
        {
            CheckPeriod(set, given, faults);
        }

        return faults.Count > 0
            ? new CalculationResult(set, faults, [], new Receipt(set.Id, set.ContentHash, Receipt.CurrentVersion, [], options.KnownAt))
            : Calculate(set, given, asked, options);
    }

    public static CalculationResult Calculate(
        PolicySet set, IReadOnlyDictionary<Term, TermValue> given, IReadOnlyList<Term> asked, CalculationOptions options) =>
        new Calculator(set, given, asked, options).Run();

    public static PreparedCalculation Prepare(PolicySet set, Term[] inputs, Term[] outputs, PolicyInputs constant)
    {
        InputBinder binder = new(set);
        Dictionary<Term, TermValue> same = binder.Bind(constant);
        if (binder.Faults.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', binder.Faults.Select(f => f.Diagnostic.ToString())), nameof(constant));
        }

        Dictionary<Term, TermValue> shape = new(same);
        foreach (Term input in inputs)
        {
            shape[input] = new TermValue(input.Type, Rational.Zero);
        }

        Plan plan = new Calculator(set, shape, outputs, CalculationOptions.Default).PlanWith(CandidateChoice.First);
        return plan.Lists > 0 || plan.IllegibleRows.Any()
            ? throw new ArgumentException("The outputs rest on a list or an illegible value; use Calculate.", nameof(outputs))
            : new PreparedCalculation(set, plan, inputs, outputs, same);
    }

    private static Term? Asked(PolicySet set, string name, List<InputFault> faults)
    {
        Term? term = set.FindTerm(name);
        if (term is null)
        {
            faults.Add(new InputFault(
                name, string.Empty, null, new Diagnostic(DiagnosticRules.InputUnknownTerm, SourceLocation.None, name, set.Table.Suggest(name))));
        }

        return term;
    }

    private static void CheckPeriod(PolicySet set, Dictionary<Term, TermValue> given, List<InputFault> faults)
    {
        if (set.Scheme.GoverningDate is { } term && given.TryGetValue(term, out TermValue? date)
            && ScalarCode.MonthOf(date.Number, term.Type) is { } month && !set.InForce.Contains(month))
        {
            string text = date.ToPlainText();
            faults.Add(new InputFault(
                term.Id, text, term,
                new Diagnostic(DiagnosticRules.InputOutsidePeriod, SourceLocation.None, term, text, set.Id, set.InForce, "pension-rules list")));
        }
    }

    private CalculationResult Run()
    {
        List<(Plan Plan, EvaluationState<Scalar> State)> runs = [];
        foreach (CandidateChoice candidates in Candidates())
        {
            Plan plan = PlanWith(candidates);
            runs.Add((plan, Evaluate(plan)));
        }

        List<Outcome> outcomes = [];
        foreach (Outcome outcome in runs.Select(r => ToOutcome(r.Plan, r.State)))
        {
            if (!outcomes.Exists(o => o.HasSameResults(outcome)))
            {
                outcomes.Add(outcome);
            }
        }

        // A candidate that changes nothing is no assumption.
        if (outcomes.Count == 1 && runs.Count > 1)
        {
            outcomes = [ToOutcome(runs[0].Plan, runs[0].State, isOnly: true)];
        }

        return new CalculationResult(_set, [], outcomes, ReceiptOf(runs[0].Plan));
    }

    private Plan PlanWith(CandidateChoice candidates) =>
        _set.PlanFor(new PlanShape([.. _asked, .. _requirements, .. _notices], _fixed, _readings, candidates, _options.KnownAt));

    // Every combination of the candidates of the illegible rows that the result rests on.
    private IEnumerable<CandidateChoice> Candidates()
    {
        LawRow[] illegible = [.. PlanWith(CandidateChoice.First).IllegibleRows];
        IEnumerable<Dictionary<LawRow, int>> all = [[]];
        foreach (LawRow row in illegible)
        {
            all = all.SelectMany(c => Enumerable.Range(0, row.Candidates.Count)
                .Select(i => new Dictionary<LawRow, int>(c) { [row] = i }));
        }

        return all.Take(MostOutcomes).Select(c => new CandidateChoice(c));
    }

    private EvaluationState<Scalar> Evaluate(Plan plan)
    {
        EvaluationState<Scalar> state = EvaluationState<Scalar>.For(plan);
        for (int i = 0; i < plan.Inputs.Count; i++)
        {
            state.Slots[i] = _given.TryGetValue(plan.Inputs[i], out TermValue? value)
                ? new Scalar(value.Number)
                : Scalar.Of((Fault)plan.Nodes[i].Payload!);
        }

        foreach (TermPlan list in plan.Terms.Values.Where(t => t.IsGiven && t.List >= 0))
        {
            state.Lists[list.List] = RowsOf(list.Term);
        }

        Evaluator<Scalar, RationalAlgebra>.Run(plan, plan.Scalars, state);
        return state;
    }

    private RowData<Scalar> RowsOf(Term term)
    {
        if (!_given.TryGetValue(term, out TermValue? value))
        {
            return RowData<Scalar>.Of(new Fault(FaultKind.Missing, term, string.Empty, term.Location));
        }

        IReadOnlyList<Term> fields = term.Type.Fields!;
        RowData<Scalar> rows = new(fields.Count, new Scalar[value.Rows!.Count * fields.Count], value.Rows.Count);
        for (int row = 0; row < rows.Count; row++)
        {
            for (int column = 0; column < fields.Count; column++)
            {
                rows.At(row, column) = value.Rows[row][column] is { } cell
                    ? new Scalar(cell.Number)
                    : Scalar.Of(new Fault(FaultKind.Missing, fields[column], string.Empty, term.Location));
            }
        }

        return rows;
    }

    private Outcome ToOutcome(Plan plan, EvaluationState<Scalar> state, bool isOnly = false)
    {
        PlanReader reader = new(plan, state);
        Fault[] refusals = [.. _requirements.Where(r => reader.ValueOf(r) is { Fault: null, IsTrue: false })
            .Select(r => new Fault(FaultKind.Requirement, r, string.Empty, _set.DefinitionOf(r)!.Location))];
        Term[] notices = [.. _notices.Where(n => reader.ValueOf(n) is { Fault: null, IsTrue: false })];
        TermResult[] results = [.. _asked.Select(t => ResultOf(reader, t, refusals))];
        Assumption[] assumptions = isOnly
            ? []
            : [.. plan.Shape.Candidates.Choices.Select(c => AssumptionOf(plan, c.Key, c.Value))];
        return new Outcome(assumptions, results, refusals, notices, new Derivation(_set, plan, state, _given, results, refusals, notices, assumptions, ReceiptOf(plan)));
    }

    private static TermResult ResultOf(PlanReader reader, Term term, Fault[] refusals)
    {
        if (refusals.Length > 0)
        {
            return new TermResult(term, null, refusals[0], []);
        }

        if (reader.FaultOf(term) is { } fault)
        {
            return new TermResult(term, null, fault, reader.MissingOf(term));
        }

        return new TermResult(term, reader.TermValueOf(term), null, []);
    }

    private static Assumption AssumptionOf(Plan plan, LawRow row, int candidate)
    {
        Definition definition = plan.DefinitionOf(row);
        return new Assumption(definition.Term, new TermValue(definition.Term.Type, row.Candidates[candidate]), row.Evidence);
    }

    private Receipt ReceiptOf(Plan plan)
    {
        ChosenReading[] switches = [.. plan.Terms.Values.Where(t => t.Definition is SwitchDefinition).Select(t =>
        {
            int reading = _readings.GetValueOrDefault(t.Term);
            return new ChosenReading(t.Term, t.Term.Type.Choice!.Values[reading], !_readings.ContainsKey(t.Term));
        })];
        return new Receipt(_set.Id, _set.ContentHash, Receipt.CurrentVersion, switches, _options.KnownAt);
    }
}
