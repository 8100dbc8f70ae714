using System.Globalization;
using PensionRules.Building;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>Carries out calculations: inputs checked, a plan for what is given, an evaluation for every candidate of an illegible value.</summary>
internal static class Calculator
{
    public static CalculationResult Calculate(PolicySet set, PolicyInputs inputs, CalculationOptions options)
    {
        InputBinder binder = new(set);
        Dictionary<Term, TermValue> given = binder.Bind(inputs);
        List<InputFault> faults = [.. binder.Faults];
        IReadOnlyList<Term> asked = options.Terms is null
            ? set.OutputTerms
            : [.. options.Terms.Select(name => Asked(set, name, faults)).OfType<Term>()];
        Term[] besides = options.Terms is null ? [.. options.Besides.Select(name => Asked(set, name, faults)).OfType<Term>()] : [];
        if (!options.AllowOutsidePeriod)
        {
            CheckPeriod(set, given, faults);
        }

        CheckIssued(set, options, faults);
        CalculationResult result = Calculate(set, given, asked, options, besides);
        return faults.Count > 0 ? Faulty(set, inputs, faults, result) : result;
    }

    // What is missing is named together with what is wrong; a field that is wrong was given.
    private static CalculationResult Faulty(PolicySet set, PolicyInputs inputs, IReadOnlyList<InputFault> faults, CalculationResult rest)
    {
        HashSet<Term?> wrong = [.. inputs.Select(i => set.FindTerm(i.Key))];
        return new CalculationResult(set, faults, [], rest.Receipt) { MissingBesides = [.. rest.Missing.Where(t => !wrong.Contains(t))] };
    }

    private static void CheckIssued(PolicySet set, CalculationOptions options, List<InputFault> faults)
    {
        if (set.Issued is { } issued && options.KnownAt is { } known && known < issued)
        {
            string day = known.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
            faults.Add(new InputFault(
                set.Id, day, null,
                new Diagnostic(DiagnosticRules.NotYetIssued, SourceLocation.None, set.Id, issued.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), day)));
        }
    }

    public static CalculationResult Calculate(
        PolicySet set, Dictionary<Term, TermValue> given, IReadOnlyList<Term> asked, CalculationOptions options, IReadOnlyList<Term>? besides = null)
    {
        (Dictionary<Term, int> readings, HashSet<Term> terms) = Split(set, given);
        Question question = new(set, asked, readings, options.KnownAt, besides);
        Plan plan = question.PlanFor(terms, CandidateChoice.First);
        Receipt receipt = question.ReceiptOf(plan);
        if (new Candidates(plan).AreTooMany)
        {
            return new CalculationResult(set, [TooMany(plan)], [], receipt);
        }

        IReadOnlyList<Outcome> outcomes = plan.IllegibleRows.Any()
            ? Outcomes(question, plan, terms, given)
            : [new Outcome(DerivationOf(question, plan, given, []))];
        return new CalculationResult(set, [], outcomes, receipt);
    }

    private static InputFault TooMany(Plan plan)
    {
        string terms = string.Join(", ", plan.IllegibleRows.Select(r => plan.DefinitionOf(r).Term.Id).Distinct());
        return new InputFault(
            terms, string.Empty, null, new Diagnostic(DiagnosticRules.TooManyCandidates, SourceLocation.None, Candidates.Most, terms));
    }

    public static PreparedCalculation Prepare(PolicySet set, Term[] inputs, Term[] outputs, PolicyInputs constant)
    {
        InputBinder binder = new(set);
        Dictionary<Term, TermValue> same = binder.Bind(constant);
        List<InputFault> faults = [.. binder.Faults];
        CheckPeriod(set, same, faults);
        if (faults.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', faults.Select(f => f.Diagnostic.ToString())), nameof(constant));
        }

        (Dictionary<Term, int> readings, HashSet<Term> terms) = Split(set, same);
        terms.UnionWith(inputs);

        // A notice about the rows of a list says nothing of people whose rows are not given.
        Term[] notices = [.. set.NoticeTerms.Where(n => !set.OrderOf([n], terms).Any(t => t.Type.Kind == TypeKind.List))];
        Question question = new(set, outputs, readings, null, notices: notices);
        Plan plan = question.PlanFor(terms, CandidateChoice.First);
        return plan.Lists > 0 || plan.IllegibleRows.Any()
            ? throw new ArgumentException("The outputs rest on a list or an illegible value; use Calculate.", nameof(outputs))
            : new PreparedCalculation(question, plan, inputs, same);
    }

    // Switches choose readings; everything else that is given is a term of the plan.
    private static (Dictionary<Term, int> Readings, HashSet<Term> Terms) Split(PolicySet set, Dictionary<Term, TermValue> given)
    {
        Dictionary<Term, int> readings = [];
        HashSet<Term> terms = new(given.Count);
        foreach ((Term term, TermValue value) in given)
        {
            if (set.DefinitionOf(term) is SwitchDefinition)
            {
                readings[term] = (int)value.Number.Numerator;
            }
            else
            {
                terms.Add(term);
            }
        }

        return (readings, terms);
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
                new Diagnostic(DiagnosticRules.InputOutsidePeriod, SourceLocation.None, term, text, set.Id, set.InForce)));
        }
    }

    // Every combination of candidates; those that lead to the same results are one outcome.
    private static List<Outcome> Outcomes(Question question, Plan first, HashSet<Term> terms, Dictionary<Term, TermValue> given)
    {
        Candidates candidates = new(first);
        Outcome[] all = [.. Enumerable.Range(0, candidates.Count).Select(i =>
            new Outcome(DerivationOf(question, question.PlanFor(terms, candidates.Choice(i)), given, [])))];
        LawRow[] decisive = [.. candidates.Rows.Where(r => candidates.Pairs(r).Any(p => !all[p.First].HasSameResults(all[p.Second])))];
        List<Outcome> outcomes = [];
        for (int i = 0; i < all.Length; i++)
        {
            if (!outcomes.Exists(o => o.HasSameResults(all[i])))
            {
                CandidateChoice choice = candidates.Choice(i);
                Assumption[] assumed = [.. decisive.Select(r => AssumptionOf(first, r, choice.Choices[r]))];
                outcomes.Add(new Outcome(DerivationOf(question, question.PlanFor(terms, choice), given, assumed)));
            }
        }

        return outcomes;
    }

    private static Assumption AssumptionOf(Plan plan, LawRow row, int candidate)
    {
        Definition definition = plan.DefinitionOf(row);
        return new Assumption(definition.Term, new TermValue(definition.Term.Type, row.Candidates[candidate]), row.Evidence);
    }

    private static Derivation DerivationOf(
        Question question, Plan plan, Dictionary<Term, TermValue> given, IReadOnlyList<Assumption> assumptions)
    {
        Scalar[] inputs = new Scalar[plan.Inputs.Count];
        for (int i = 0; i < inputs.Length; i++)
        {
            inputs[i] = given.TryGetValue(plan.Inputs[i], out TermValue? value)
                ? new Scalar(value.Number)
                : Scalar.Of((Fault)plan.Nodes[i].Payload!);
        }

        return new Derivation(question, plan, inputs, given, assumptions);
    }
}
