using PensionRules.Diagnostics;
using PensionRules.Policies;
using PensionRules.Population.Lanes;

namespace PensionRules.Population.Sql;

/// <summary>What is written as SQL, checked: the calculation, the column of each term, what is left out.</summary>
internal sealed class SqlRequest
{
    private readonly PolicySet _set;
    private readonly Dictionary<Term, string> _sources = [];
    private readonly List<Diagnostic> _wrong = [];

    private SqlRequest(PolicySet set, SqlOptions options, PopulationCalculation? calculation)
    {
        _set = set;
        Options = options;
        Dialect = Dialect.Of(options.Dialect);
        ReadMap();
        SqlNameCheck.Check(options, _wrong);
        Throw();
        Calculation = calculation ?? Prepare();
        new SqlLimits(Calculation, Dialect).Check(_wrong);
        CheckResults();
        Throw();
    }

    public SqlOptions Options { get; }

    public Dialect Dialect { get; }

    public PopulationCalculation Calculation { get; }

    public IReadOnlyList<Diagnostic> LeftOut { get; private set; } = [];

    public static SqlRequest Of(PolicySet set, SqlOptions options) => new(set, options, calculation: null);

    /// <summary>For a calculation that is prepared already; each term stands in the column of its id.</summary>
    public static SqlRequest Of(PopulationCalculation calculation, SqlOptions options) => new(calculation.PolicySet, options, calculation);

    /// <summary>The column of the table that gives a term.</summary>
    public string SourceOf(Term term) => _sources.GetValueOrDefault(term, term.Id);

    /// <summary>What the column of a result is called.</summary>
    public string NameOf(Term output) => Options.HasChineseHeaders ? output.Name : output.Id;

    private void ReadMap()
    {
        foreach ((string column, string name) in Options.Map)
        {
            if (_set.FindTerm(name) is not { } term)
            {
                _wrong.Add(new Diagnostic(DiagnosticRules.InputUnknownTerm, SourceLocation.None, name, _set.Table.Suggest(name)));
            }
            else if (!_sources.TryAdd(term, column))
            {
                _wrong.Add(new Diagnostic(DiagnosticRules.SqlMappedTwice, SourceLocation.None, term, _sources[term], column));
            }
        }

        foreach (string name in Options.Columns ?? [])
        {
            if (_set.FindTerm(name) is { } term)
            {
                _sources.TryAdd(term, name);
            }
        }
    }

    private void Throw()
    {
        if (_wrong.Count > 0)
        {
            throw new PopulationException(_wrong);
        }
    }

    // Without a word on columns they are the inputs that the results rest on.
    private PopulationCalculation Prepare()
    {
        IEnumerable<Term> mapped = Options.Map.Select(m => _set.FindTerm(m.Value)!);
        if (Options.Columns is not null)
        {
            return Prepare(Options.Columns.Concat(mapped.Where(t => !IsListed(t)).Select(t => t.Id)));
        }

        Term[] inputs = [.. _set.Terms.Where(IsInput).Union(mapped)];
        PopulationCalculation all = Prepare(inputs.Select(t => t.Id));
        HashSet<Term> used = [.. all.AnyGraph.Nodes.Where(n => n.Op is LaneOp.Input or LaneOp.Blank).Select(n => all.Inputs[n.Column].Term), .. mapped];
        return Prepare(inputs.Where(used.Contains).Select(t => t.Id));
    }

    private bool IsListed(Term term) => Options.Columns!.Any(n => _set.FindTerm(n) == term);

    private bool IsInput(Term term) => term.Type.Kind != TypeKind.List && _set.DefinitionOf(term) is null
        && !Options.Constants.Any(c => _set.FindTerm(c.Key) == term);

    private PopulationCalculation Prepare(IEnumerable<string> columns)
    {
        PopulationOptions options = new()
        {
            Columns = [.. columns],
            Outputs = Options.Outputs,
            Constants = Options.Constants,
            Decimals = Options.Decimals,
            KnownAt = Options.KnownAt,
            AllowOutsidePeriod = Options.AllowOutsidePeriod,
        };
        PopulationCalculation calculation = PopulationCalculation.Prepare(_set, options);
        PopulationQuestion question = new(_set, options);
        LeftOut = [.. _set.OutputTerms.Where(t => Options.Outputs is null && !calculation.Asked.Contains(t)).Select(t => question.WhyNot(t)).OfType<Diagnostic>()];
        return calculation;
    }

    // A result is called like no column that is kept.
    private void CheckResults()
    {
        _wrong.AddRange(Calculation.Outputs.Select(SqlResults.WhyNot).OfType<Diagnostic>());
        HashSet<string> names = new(Options.Keep, StringComparer.OrdinalIgnoreCase) { SqlResults.Findings };
        foreach (OutputColumn output in Calculation.Outputs.Where(o => !names.Add(NameOf(o.Term))))
        {
            _wrong.Add(new Diagnostic(DiagnosticRules.SqlNameTwice, SourceLocation.None, NameOf(output.Term)));
        }
    }
}
