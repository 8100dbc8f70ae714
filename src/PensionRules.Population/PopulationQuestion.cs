using System.Collections.Frozen;
using System.Globalization;
using PensionRules.Building;
using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Population;

/// <summary>What is asked for a population, checked: names, types, constants, decimals.</summary>
internal sealed class PopulationQuestion
{
    private readonly PolicySet _set;
    private readonly PopulationOptions _options;
    private readonly List<Diagnostic> _wrong = [];
    private readonly Dictionary<Term, TermValue> _constants;
    private readonly InputColumn[] _columns;
    private readonly Lazy<IReadOnlySet<long>> _regions;
    private Term[] _outputs;

    public PopulationQuestion(PolicySet set, PopulationOptions options)
    {
        _set = set;
        _regions = new(() => set.Header.Regions.All.Select(r => long.Parse(r.Code, CultureInfo.InvariantCulture)).ToFrozenSet());
        _options = options;
        InputBinder binder = new(set);
        _constants = binder.Bind(options.Constants);
        _wrong.AddRange(binder.Faults.Select(f => f.Diagnostic));
        _columns = [.. options.Columns.Select(Find).OfType<Term>().Where(IsColumn).Select(ColumnOf)];
        _outputs = options.Outputs is null ? [.. set.OutputTerms] : [.. options.Outputs.Select(Find).OfType<Term>().Distinct()];
        _wrong.AddRange(options.Decimals.Keys.Where(n => set.FindTerm(n) is null).Select(UnknownTerm));

        CheckConstantPeriod();
        _wrong.AddRange(_columns.Where(c => c.HoldsNothing)
            .Select(c => new Diagnostic(DiagnosticRules.ColumnHoldsNothing, SourceLocation.None, c.Term, c.Decimals)));
    }

    public IReadOnlyList<Diagnostic> Wrong => _wrong;

    /// <summary>Leaves out the outputs that are not population-able; an error when none is left.</summary>
    public void KeepPopulationAble()
    {
        if (_wrong.Count > 0)
        {
            return;
        }

        (Term Term, Diagnostic? Why)[] all = [.. _outputs.Select(t => (t, WhyNot(t)))];
        _outputs = [.. all.Where(o => o.Why is null).Select(o => o.Term)];
        if (_outputs.Length == 0)
        {
            _wrong.Add(new Diagnostic(
                DiagnosticRules.NothingPopulationAble, SourceLocation.None, _set.Id,
                new BothLanguages(all[0].Why!.Message(Language.Chinese), all[0].Why!.Message(Language.English))));
        }
    }

    public Diagnostic? WhyNot(Term output) => output.Type.Kind == TypeKind.List
        ? new Diagnostic(DiagnosticRules.RestsOnList, SourceLocation.None, output, output)
        : For([output]).WhyNot();

    public PopulationCalculation ToCalculation() => For(_outputs);

    private PopulationCalculation For(IReadOnlyList<Term> outputs)
    {
        Dictionary<Term, int> readings = _constants.Where(c => _set.DefinitionOf(c.Key) is SwitchDefinition)
            .ToDictionary(c => c.Key, c => (int)c.Value.Number.Numerator);
        return PopulationCalculation.Create(_set, _options, _columns, _constants, new Question(_set, outputs, readings, _options.KnownAt, notices: []));
    }

    private Term? Find(string name)
    {
        Term? term = _set.FindTerm(name);
        if (term is null)
        {
            _wrong.Add(UnknownTerm(name));
        }

        return term;
    }

    private Diagnostic UnknownTerm(string name) => new(DiagnosticRules.InputUnknownTerm, SourceLocation.None, name, _set.Table.Suggest(name));

    private bool IsColumn(Term term)
    {
        if (term.Type.Kind == TypeKind.List)
        {
            _wrong.Add(new Diagnostic(DiagnosticRules.ColumnIsList, SourceLocation.None, term));
        }
        else if (_constants.ContainsKey(term) || _options.Columns.Count(n => _set.FindTerm(n) == term) > 1)
        {
            _wrong.Add(new Diagnostic(DiagnosticRules.ColumnTwice, SourceLocation.None, term));
        }

        return term.Type.Kind != TypeKind.List;
    }

    private InputColumn ColumnOf(Term term) => new(
        term, DecimalsOf(term), PeriodOf(term), term.Type.Kind == TypeKind.Region ? _regions.Value : null);

    private int DecimalsOf(Term term)
    {
        if (term.Type.Kind != TypeKind.Number)
        {
            return 0;
        }

        if (_options.Decimals.TryGetValue(term.Id, out int chosen) || _options.Decimals.TryGetValue(term.Name, out chosen))
        {
            if (chosen is < 0 or > InputColumn.MostDecimals)
            {
                _wrong.Add(new Diagnostic(DiagnosticRules.BadDecimals, SourceLocation.None, term, InputColumn.MostDecimals));
                return 0;
            }

            return chosen;
        }

        return term.Step is { } step ? Math.Max(0, Rational.DecimalDigits((step / term.Type.Unit!.Scale).Denominator)) : InputColumn.UsualDecimals;
    }

    private Interval PeriodOf(Term term)
    {
        if (_options.AllowOutsidePeriod || term != _set.Scheme.GoverningDate)
        {
            return Interval.All;
        }

        InForce period = _set.InForce;
        return term.Type.Kind switch
        {
            TypeKind.Date => new Interval(ScalarCode.Of(period.From.OnDayOfMonth(1)), period.To is { } to ? ScalarCode.Of(to.PlusMonths(1).OnDayOfMonth(1)) - 1 : null),
            TypeKind.Year => new Interval(period.From.Year + (period.From.Month > 1 ? 1 : 0), period.To?.Year),
            _ => new Interval(ScalarCode.Of(period.From), period.To is { } last ? ScalarCode.Of(last) : null),
        };
    }

    private void CheckConstantPeriod()
    {
        if (!_options.AllowOutsidePeriod && _set.Scheme.GoverningDate is { } term && _constants.TryGetValue(term, out TermValue? date)
            && ScalarCode.MonthOf(date.Number, term.Type) is { } month && !_set.InForce.Contains(month))
        {
            _wrong.Add(new Diagnostic(
                DiagnosticRules.InputOutsidePeriod, SourceLocation.None, term, date.ToPlainText(), _set.Id, _set.InForce));
        }
    }
}
