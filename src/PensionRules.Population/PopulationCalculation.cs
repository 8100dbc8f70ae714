using System.Collections.Concurrent;
using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Policies;
using PensionRules.Population.Lanes;

namespace PensionRules.Population;

/// <summary>A calculation prepared for a population: columns in, columns out. Immutable and safe to use from many threads.</summary>
public sealed class PopulationCalculation
{
    private readonly PopulationOptions _options;
    private readonly Dictionary<Term, int> _columns = [];
    private readonly ConcurrentDictionary<string, LaneGraph> _graphs = [];
    private readonly ConcurrentDictionary<(string Code, string Field), Finding> _findings = [];

    // What every row has that lacks the same: nothing is made for it anew.
    private readonly ConcurrentDictionary<Fault, Finding> _findingOfFault = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<LaneRunner> _idle = [];
    private readonly Lazy<HashSet<int>> _read;

    private PopulationCalculation(
        PolicySet set, PopulationOptions options, IReadOnlyList<InputColumn> inputs, IReadOnlyDictionary<Term, TermValue> constants, Question question)
    {
        _options = options;
        PolicySet = set;
        Inputs = inputs;
        Constants = constants;
        Question = question;
        _read = new(() => [.. AnyGraph.Nodes.Where(n => n.Op is LaneOp.Input or LaneOp.Blank).Select(n => n.Column)]);
        for (int i = 0; i < inputs.Count; i++)
        {
            _columns[inputs[i].Term] = i;
        }
    }

    /// <summary>The law.</summary>
    public PolicySet PolicySet { get; }

    /// <summary>The columns that each row gives, in the order of <see cref="PopulationOptions.Columns"/>.</summary>
    public IReadOnlyList<InputColumn> Inputs { get; }

    /// <summary>The terms asked for, in order.</summary>
    public IReadOnlyList<OutputColumn> Outputs { get; private set; } = [];

    /// <summary>What the results rest on.</summary>
    public Receipt Receipt => field ??= Question.ReceiptOf(AnyGraph.Plan);

    /// <summary>What of the law the results may rest on that is in doubt: unverified formulas, restored and unverified values. Empty when there is nothing.</summary>
    public IReadOnlyList<Caveat> Caveats => field ??= CaveatFinder.Find(AnyGraph.Plan, RangeOf);

    internal Question Question { get; }

    internal IReadOnlyList<Term> Asked => Question.Asked;

    /// <summary>What is the same for everybody.</summary>
    internal IReadOnlyDictionary<Term, TermValue> Constants { get; }

    /// <summary>The expressions for columns of which any cell may be blank.</summary>
    internal LaneGraph AnyGraph => GraphFor([.. Inputs.Select(_ => ColumnState.Mixed)]);

    /// <summary>Prepares a calculation.</summary>
    /// <param name="set">The law.</param>
    /// <param name="options">What is given and asked for.</param>
    /// <returns>The calculation.</returns>
    /// <exception cref="PopulationException">A name is no term, a constant is wrong, or an output is not population-able; every fault is named.</exception>
    public static PopulationCalculation Prepare(PolicySet set, PopulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(options);
        PopulationQuestion question = new(set, options);
        if (options.Outputs is null)
        {
            question.KeepPopulationAble();
        }

        if (question.Wrong.Count > 0)
        {
            throw new PopulationException(question.Wrong);
        }

        PopulationCalculation calculation = question.ToCalculation();
        return calculation.WhyNot() is null
            ? calculation
            : throw new PopulationException([.. calculation.Asked.Select(t => question.WhyNot(t)).OfType<Diagnostic>()]);
    }

    /// <summary>A runner for one thread.</summary>
    /// <returns>The runner.</returns>
    public PopulationRunner CreateRunner() => new(this);

    /// <summary>Calculates a population in memory. The results are the same for any number of threads.</summary>
    /// <param name="people">The columns.</param>
    /// <param name="results">Takes the results; made for the same calculation and as many people.</param>
    /// <param name="threads">How many threads; 0 for as many as there are processors.</param>
    /// <exception cref="ArgumentException">Columns and results are not of this calculation, or differ in length.</exception>
    /// <exception cref="InvalidOperationException">A column was not set.</exception>
    public void Calculate(PopulationColumns people, PopulationResults results, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(results);
        if (!ReferenceEquals(people.Calculation, this) || !ReferenceEquals(results.Calculation, this) || people.Count != results.Count)
        {
            throw new ArgumentException("Columns and results are of this calculation, for as many people.", nameof(results));
        }

        ColumnRun.Calculate(people, results, threads, LaneWidth.Double);
    }

    /// <summary>The totals of a population in memory; no results are kept.</summary>
    /// <param name="people">The columns.</param>
    /// <param name="options">Which totals; null for the usual.</param>
    /// <returns>The totals: one for everybody, or one a group, in the order of the column's values.</returns>
    /// <exception cref="ArgumentException">The columns are not of this calculation, or the group is none of them.</exception>
    /// <exception cref="InvalidOperationException">A column was not set, or there are more than 8,192 groups and quantiles were asked for.</exception>
    public IReadOnlyList<PopulationTotals> Total(PopulationColumns people, PopulationTotalsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (!ReferenceEquals(people.Calculation, this))
        {
            throw new ArgumentException("The columns are of another calculation.", nameof(people));
        }

        return ColumnRun.Total(people, options ?? PopulationTotalsOptions.Default);
    }

    /// <summary>A runner that nobody else has: one that was given back, with its programs and buffers, or a new one.</summary>
    internal LaneRunner Rent(LaneWidth least) => least == LaneWidth.Double && _idle.TryTake(out LaneRunner? idle) ? idle : new LaneRunner(this, least);

    /// <summary>Gives back a runner that has done its work; one that failed is left to the collector.</summary>
    internal void Return(LaneRunner runner)
    {
        if (runner.Least == LaneWidth.Double)
        {
            _idle.Add(runner);
        }
    }

    internal static PopulationCalculation Create(
        PolicySet set, PopulationOptions options, IReadOnlyList<InputColumn> inputs, IReadOnlyDictionary<Term, TermValue> constants, Question question) =>
        new(set, options, inputs, constants, question);

    /// <summary>Why an output is not population-able; otherwise null, and the outputs are known.</summary>
    internal Diagnostic? WhyNot()
    {
        try
        {
            LaneGraph full = LaneGraph.Of(this, [.. Inputs.Select(_ => ColumnState.Full)]);
            Outputs = [.. AnyGraph.Outputs.Zip(full.Outputs, OutputColumn.Of)];
            return Outputs.Count == 0 ? null : WhyNever();
        }
        catch (LaneRefusalException refusal)
        {
            return PopulationAbility.ToDiagnostic(refusal, Asked[0]);
        }
    }

    // An output that lacks the rows of a list for everybody.
    private Diagnostic? WhyNever() => GraphFor([.. Inputs.Select(_ => ColumnState.Full)]).Outputs
        .Where(o => LaneFault.IsAlways(o.Value.Fault) && o.Value.Fault!.Fault is { Kind: FaultKind.Missing, Term.Type.Kind: TypeKind.List })
        .Select(o => new Diagnostic(DiagnosticRules.RestsOnList, SourceLocation.None, o.Term, o.Value.Fault!.Fault!.Term)).FirstOrDefault();

    internal LaneGraph GraphFor(ColumnState[] states) =>
        _graphs.GetOrAdd(string.Concat(states.Select(s => (char)('0' + (int)s))), _ => Fitting(LaneGraph.Of(this, states)));

    // Over another denominator than its column only where a step is known in one case and not in the other; the expressions for any cell serve too.
    private LaneGraph Fitting(LaneGraph graph) => graph.Outputs.Zip(Outputs).All(o => o.Second.Holds(o.First)) ? graph : AnyGraph;

    /// <summary>Whether the outputs rest on a column, or the column tells whether the law applies at all.</summary>
    /// <param name="column">Its position among <see cref="Inputs"/>.</param>
    internal bool PlaysPart(int column) => _read.Value.Contains(column)
        || (!_options.AllowOutsidePeriod && Inputs[column].Term == PolicySet.Scheme.GoverningDate);

    // Empty for what nobody gives.
    private Interval RangeOf(Term term)
    {
        if (Constants.TryGetValue(term, out TermValue? constant))
        {
            return Interval.Point(constant.Number);
        }

        return ColumnOf(term) is >= 0 and int column ? new Interval(Inputs[column].ValueOf(Inputs[column].Low), Inputs[column].ValueOf(Inputs[column].High)) : Interval.None;
    }

    internal int ColumnOf(Term term) => _columns.GetValueOrDefault(term, -1);

    internal bool IsWanted(Term output) => output.IsRequired || _options.Outputs is not null;

    /// <summary>What is wrong with a cell that is neither blank nor allowed.</summary>
    internal Finding FindingOf(InputColumn column, long cell)
    {
        (string Code, string Field) key = (CodeOf(column, cell), column.Term.Id);
        return _findings.TryGetValue(key, out Finding? known) ? known : _findings.GetOrAdd(key, FindingText.OfCell(key.Code, column, PolicySet));
    }

    /// <summary>A fault of the law in a row.</summary>
    internal Finding FindingOf(Fault fault)
    {
        if (_findingOfFault.TryGetValue(fault, out Finding? known))
        {
            return known;
        }

        string field = fault.Kind == FaultKind.Refused ? fault.Term.Id + fault.Reason : fault.Term.Id;
        return _findingOfFault[fault] = _findings.GetOrAdd((fault.Code, field), _ => FindingText.OfFault(fault));
    }

    internal Finding FindingOfRequirement(Term requirement)
    {
        (string Code, string Field) key = ("requirement", requirement.Id);
        return _findings.TryGetValue(key, out Finding? known) ? known : _findings.GetOrAdd(key, FindingText.OfRequirement(PolicySet, requirement));
    }

    /// <summary>An amount that fits no column.</summary>
    internal Finding FindingOfTooLarge(OutputColumn output) =>
        _findings.GetOrAdd(("out_of_range", output.Term.Id + " (too large)"), _ => FindingText.OfTooLarge(output.Term));

    private static string CodeOf(InputColumn column, long cell) => cell switch
    {
        CellCode.Unreadable => column.Term.Type.Kind switch
        {
            TypeKind.Region => DiagnosticRules.InputUnknownRegion.Code,
            TypeKind.Choice => DiagnosticRules.InputUnknownChoice.Code,
            _ => DiagnosticRules.InputNotReadable.Code,
        },
        CellCode.TooFine => DiagnosticRules.InputNotOnStep.Code,
        CellCode.TooLarge => DiagnosticRules.InputOutOfRange.Code,
        _ when column.Allows(cell) => throw new InvalidOperationException("The cell is allowed."),
        _ when column.IsOutside(cell) => DiagnosticRules.InputOutOfRange.Code,
        _ when column.Regions is not null => DiagnosticRules.InputUnknownRegion.Code,
        _ when cell < column.Low || cell > column.High => DiagnosticRules.InputOutsidePeriod.Code,
        _ => DiagnosticRules.InputNotOnStep.Code,
    };
}
