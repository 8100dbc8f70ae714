using PensionRules.Building;
using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Numerics;
using PensionRules.Plans;
using PensionRules.Policies;

namespace PensionRules.Population;

/// <summary>A calculation prepared for a population: columns in, columns out. Immutable and safe to use from many threads.</summary>
public sealed class PopulationCalculation
{
    private readonly PopulationOptions _options;

    private PopulationCalculation(
        PolicySet set, PopulationOptions options, IReadOnlyList<InputColumn> inputs, IReadOnlyDictionary<Term, TermValue> constants, Question question)
    {
        _options = options;
        PolicySet = set;
        Inputs = inputs;
        Constants = constants;
        Question = question;
        Plan plan = question.PlanFor(new HashSet<Term>([.. inputs.Select(i => i.Term), .. constants.Keys]), CandidateChoice.First);
        Outputs = [.. question.Asked.Select(t => new OutputColumn(t, (long)(plan.Terms[t].Rounding?.Step ?? 1).Denominator))];
        Receipt = question.ReceiptOf(plan);
    }

    /// <summary>The law.</summary>
    public PolicySet PolicySet { get; }

    /// <summary>The columns that each row gives, in the order of <see cref="PopulationOptions.Columns"/>.</summary>
    public IReadOnlyList<InputColumn> Inputs { get; }

    /// <summary>The terms asked for, in order.</summary>
    public IReadOnlyList<OutputColumn> Outputs { get; }

    /// <summary>What the results rest on.</summary>
    public Receipt Receipt { get; }

    internal Question Question { get; }

    internal IReadOnlyList<Term> Asked => Question.Asked;

    /// <summary>What is the same for everybody, switches apart.</summary>
    internal IReadOnlyDictionary<Term, TermValue> Constants { get; }

    /// <summary>Prepares a calculation.</summary>
    /// <param name="set">The law.</param>
    /// <param name="options">What is given and asked for.</param>
    /// <returns>The calculation.</returns>
    /// <exception cref="PopulationException">A name is no term, a constant is wrong, or an output is not population-able; every fault is named.</exception>
    public static PopulationCalculation Prepare(PolicySet set, PopulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(options);
        List<Diagnostic> wrong = [];
        Term[] columns = [.. options.Columns.Select(n => Find(set, n, wrong)).OfType<Term>()];
        Term[] outputs = options.Outputs is null ? [.. set.OutputTerms] : [.. options.Outputs.Select(n => Find(set, n, wrong)).OfType<Term>()];
        InputBinder binder = new(set);
        Dictionary<Term, TermValue> constants = binder.Bind(options.Constants);
        wrong.AddRange(binder.Faults.Select(f => f.Diagnostic));
        if (wrong.Count > 0)
        {
            throw new PopulationException(wrong);
        }

        Dictionary<Term, int> readings = constants.Where(c => set.DefinitionOf(c.Key) is SwitchDefinition).ToDictionary(c => c.Key, c => (int)c.Value.Number.Numerator);
        Question question = new(set, outputs, readings, options.KnownAt, notices: []);
        return new PopulationCalculation(
            set, options, [.. columns.Select(t => new InputColumn(t, DecimalsOf(t, options)))], constants, question);
    }

    /// <summary>A runner for one thread.</summary>
    /// <returns>The runner.</returns>
    public PopulationRunner CreateRunner() => new(this);

    internal bool IsWanted(Term output) => output.IsRequired || _options.Outputs is not null;

    internal Diagnostic? FaultOf(InputColumn column, in Rational value)
    {
        if (ValueLimits.FaultOf(column.Term, value, SourceLocation.None) is { } fault)
        {
            return fault;
        }

        return !_options.AllowOutsidePeriod && column.Term == PolicySet.Scheme.GoverningDate
            && ScalarCode.MonthOf(value, column.Term.Type) is { } month && !PolicySet.InForce.Contains(month)
            ? new Diagnostic(DiagnosticRules.InputOutsidePeriod, SourceLocation.None, column.Term, string.Empty, PolicySet.Id, PolicySet.InForce)
            : null;
    }

    private static int DecimalsOf(Term term, PopulationOptions options)
    {
        if (term.Type.Kind != TypeKind.Number)
        {
            return 0;
        }

        int chosen = options.Decimals.GetValueOrDefault(term.Id, options.Decimals.GetValueOrDefault(term.Name, -1));
        if (chosen >= 0)
        {
            return chosen;
        }

        return term.Step is { } step ? Rational.DecimalDigits((step / term.Type.Unit!.Scale).Denominator) : InputColumn.UsualDecimals;
    }

    private static Term? Find(PolicySet set, string name, List<Diagnostic> wrong)
    {
        Term? term = set.FindTerm(name);
        if (term is null)
        {
            wrong.Add(new Diagnostic(DiagnosticRules.InputUnknownTerm, SourceLocation.None, name, set.Table.Suggest(name)));
        }

        return term;
    }
}
