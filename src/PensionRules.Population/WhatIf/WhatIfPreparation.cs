using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Population.WhatIf;

/// <summary>Finds the columns, constants and groups of both sides, and says everything that is wrong with them.</summary>
internal sealed class WhatIfPreparation
{
    private const int MonthsOfYear = 12;

    private readonly List<Diagnostic> _wrong = [];
    private readonly WhatIfSide _before;
    private readonly WhatIfSide _after;
    private readonly WhatIfOptions _options;
    private readonly Dictionary<string, int> _decimals;
    private readonly Dictionary<WhatIfSide, HashSet<string>> _idle = new(ReferenceEqualityComparer.Instance);

    public WhatIfPreparation(WhatIfSide before, WhatIfSide after, WhatIfOptions options)
    {
        (_before, _after, _options) = (before, after, options);
        _decimals = new Dictionary<string, int>(options.Decimals, StringComparer.Ordinal);
        CheckNames();
        EndIfWrong();
        (Before, After) = Sides();
        if (GiveTheSameDecimals())
        {
            (Before, After) = Sides();
        }

        if (LeaveIdleAside())
        {
            (Before, After) = Sides();
        }

        Columns = [.. options.Columns.Select(ColumnOf)];
        By = [.. options.By];
        Keys = [.. By.Select(KeysOf).OfType<GroupKeys>()];
        EndIfWrong();
    }

    public PopulationCalculation Before { get; }

    public PopulationCalculation After { get; }

    public IReadOnlyList<WhatIfColumn> Columns { get; }

    public IReadOnlyList<WhatIfGrouping> By { get; }

    public IReadOnlyList<GroupKeys> Keys { get; }

    private void CheckNames()
    {
        CheckOutput();
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (string name in _options.Columns)
        {
            if (CheckKnown(name) is { } id && !ids.Add(id))
            {
                Add(DiagnosticRules.InputGivenTwice, name);
            }
        }

        foreach (string name in _options.Decimals.Keys)
        {
            CheckKnown(name);
        }

        foreach ((string name, _) in _options.Constants)
        {
            if (CheckKnown(name) is { } id && ids.Contains(id))
            {
                Add(DiagnosticRules.InputGivenTwice, name);
            }
        }
    }

    // The id of a name that at least one side knows; null after a report.
    private string? CheckKnown(string name)
    {
        (Term? before, Term? after) = (Find(_before, name), Find(_after, name));
        if (before is null && after is null)
        {
            Add(DiagnosticRules.InputUnknownTerm, name, _before.PolicySet.Table.Suggest(name));
        }
        else if (before is not null && after is not null)
        {
            CheckSame(before, after);
        }

        return (before ?? after)?.Id;
    }

    private void CheckOutput()
    {
        if (CheckKnown(_options.Output) is null)
        {
            return;
        }

        foreach (WhatIfSide side in new[] { _before, _after })
        {
            Term? term = Find(side, _options.Output);
            if (term is null)
            {
                Add(DiagnosticRules.InputUnknownTerm, $"{_options.Output} ({side.PolicySet.Id})", side.PolicySet.Table.Suggest(_options.Output));
            }
            else if (term.Type.Kind != TypeKind.Number)
            {
                Add(DiagnosticRules.WhatIfNotNumber, Name(term), term.Type);
            }
        }
    }

    private void CheckSame(Term before, Term after)
    {
        bool isSame = before.Type.IsSameAs(after.Type) && before.Type.Kind switch
        {
            TypeKind.Number => before.Type.Unit!.Scale == after.Type.Unit!.Scale,
            TypeKind.Choice => before.Type.Choice!.Values.Select(v => v.Id).SequenceEqual(after.Type.Choice!.Values.Select(v => v.Id), StringComparer.Ordinal),
            _ => true,
        };
        if (!isSame)
        {
            Add(DiagnosticRules.WhatIfTermDiffers, Name(before), _before.PolicySet.Id, before.Type, _after.PolicySet.Id, after.Type);
        }
    }

    // By its name or id, or by the id that the other side has for the name.
    private Term? Find(WhatIfSide side, string name)
    {
        WhatIfSide other = ReferenceEquals(side, _before) ? _after : _before;
        return side.PolicySet.FindTerm(name) ?? (other.PolicySet.FindTerm(name) is { } term ? side.PolicySet.FindTerm(term.Id) : null);
    }

    private (PopulationCalculation Before, PopulationCalculation After) Sides()
    {
        (PopulationCalculation? before, PopulationCalculation? after) = (Prepare(_before), Prepare(_after));
        EndIfWrong();
        return (before!, after!);
    }

    private PopulationCalculation? Prepare(WhatIfSide side)
    {
        try
        {
            return PopulationCalculation.Prepare(side.PolicySet, new PopulationOptions
            {
                Columns = ColumnsOf(side),
                Outputs = [_options.Output],
                Constants = ConstantsOf(side),
                Decimals = _decimals.Where(d => Find(side, d.Key) is not null).ToDictionary(d => Find(side, d.Key)!.Id, d => d.Value, StringComparer.Ordinal),
                KnownAt = _options.KnownAt,
                AllowOutsidePeriod = _options.AllowOutsidePeriod,
            });
        }
        catch (PopulationException fault)
        {
            _wrong.AddRange(fault.Diagnostics);
            return null;
        }
    }

    // What a side is given for everybody stands in place of a column.
    private string[] ColumnsOf(WhatIfSide side)
    {
        HashSet<Term?> given = [.. side.Constants.Select(c => Find(side, c.Key))];
        return [.. _options.Columns.Select(n => Find(side, n)).OfType<Term>().Where(t => !given.Contains(t) && !IsLeftAside(side, t)).Select(t => t.Id)];
    }

    // What a side changes stands in place of what both are given; what both are given goes to the sides that know it.
    private PolicyInputs ConstantsOf(WhatIfSide side)
    {
        PolicyInputs all = [];
        HashSet<Term?> own = [.. side.Constants.Select(c => Find(side, c.Key))];
        foreach ((string name, InputValue value) in _options.Constants)
        {
            if (Find(side, name) is { } term && !own.Contains(term))
            {
                all.Add(term.Id, value);
            }
        }

        foreach ((string name, InputValue value) in side.Constants)
        {
            all.Add(name, value);
        }

        return all;
    }

    // A side gets the columns that its result rests on; what people are grouped by is read all the same.
    private bool LeaveIdleAside()
    {
        _idle[_before] = IdleIn(Before);
        _idle[_after] = IdleIn(After);
        return Before.Inputs.Any(c => IsLeftAside(_before, c.Term)) || After.Inputs.Any(c => IsLeftAside(_after, c.Term));
    }

    private static HashSet<string> IdleIn(PopulationCalculation side) =>
        [.. side.Inputs.Where((_, i) => !side.PlaysPart(i)).Select(c => c.Term.Id)];

    private bool IsLeftAside(WhatIfSide side, Term term) => _idle.GetValueOrDefault(side)?.Contains(term.Id) == true
        && (IsReadBy(ReferenceEquals(side, _before) ? _after : _before, term) || !_options.By.Any(g => g.Texts is null && IsNamed(term, g.Column)));

    private bool IsReadBy(WhatIfSide side, Term term) =>
        (ReferenceEquals(side, _before) ? Before : After).Inputs.Any(c => c.Term.Id == term.Id) && !_idle[side].Contains(term.Id);

    // A term may have a finer step in one set; the column then has its decimals on both sides.
    private bool GiveTheSameDecimals()
    {
        bool isChanged = false;
        foreach (InputColumn before in Before.Inputs)
        {
            InputColumn? after = After.Inputs.FirstOrDefault(c => c.Term.Id == before.Term.Id);
            if (after is not null && after.Decimals != before.Decimals)
            {
                _decimals[before.Term.Id] = Math.Max(before.Decimals, after.Decimals);
                isChanged = true;
            }
        }

        return isChanged;
    }

    private WhatIfColumn ColumnOf(string name)
    {
        int before = IndexIn(Before, Find(_before, name));
        int after = IndexIn(After, Find(_after, name));
        InputColumn column = (before, after) switch
        {
            ( >= 0, _) => Before.Inputs[before],
            (_, >= 0) => After.Inputs[after],
            _ => Unread((Find(_before, name) ?? Find(_after, name))!),
        };
        return new WhatIfColumn(column, before, after, !IsReadBy(_before, column.Term) && !IsReadBy(_after, column.Term));
    }

    // Both sides give the term to everybody; people may be grouped by it all the same.
    private InputColumn Unread(Term term) => new(
        term, term.Type.Kind == TypeKind.Number ? _decimals.GetValueOrDefault(term.Id, InputColumn.UsualDecimals) : 0, Interval.All);

    private static int IndexIn(PopulationCalculation side, Term? term)
    {
        for (int i = 0; term is not null && i < side.Inputs.Count; i++)
        {
            if (side.Inputs[i].Term.Id == term.Id)
            {
                return i;
            }
        }

        return -1;
    }

    private GroupKeys? KeysOf(WhatIfGrouping grouping, int position)
    {
        if (grouping.Texts is { } texts)
        {
            if (grouping.Band is not null)
            {
                Add(DiagnosticRules.WhatIfNoBands, grouping.Column);
            }

            return new GroupKeys(position, column: null, texts, 1, grouping.Column);
        }

        int at = Enumerable.Range(0, Columns.Count).Cast<int?>().FirstOrDefault(i => IsNamed(Columns[i!.Value].Column.Term, grouping.Column)) ?? -1;
        if (at < 0)
        {
            Add(DiagnosticRules.WhatIfUnknownGroup, grouping.Column, DidYouMean.Of(grouping.Column, Columns.SelectMany(c => new[] { c.Column.Term.Id, c.Column.Term.Name })));
            return null;
        }

        InputColumn column = Columns[at].Column;
        return WidthOf(column, grouping.Band) is { } width ? new GroupKeys(at, column, texts: null, width, grouping.Column) : null;
    }

    private static bool IsNamed(Term term, string name) => term.Id == name || term.Name == name;

    // In the column's own steps; months of a month, years of a date. Null after a report.
    private long? WidthOf(InputColumn column, decimal? band)
    {
        TypeKind kind = column.Term.Type.Kind;
        if (kind == TypeKind.Number && band is null)
        {
            Add(DiagnosticRules.WhatIfNeedsBand, Name(column.Term), column.Term.Type);
            return null;
        }

        if (kind is not (TypeKind.Number or TypeKind.Date or TypeKind.Month or TypeKind.Year))
        {
            if (band is not null)
            {
                Add(DiagnosticRules.WhatIfNoBands, Name(column.Term));
            }

            return 1;
        }

        Rational steps = Rational.FromDecimal(band ?? 1m) * kind switch
        {
            TypeKind.Number => InputColumn.PowerOfTen(column.Decimals),
            TypeKind.Month => MonthsOfYear,
            _ => 1,
        };
        bool isWhole = kind == TypeKind.Month ? (band ?? 1m) % 1m == 0m : steps.IsInteger;
        if (!isWhole || steps.Sign <= 0 || steps > CellCode.MostMagnitude)
        {
            Add(DiagnosticRules.WhatIfBadBand, Name(column.Term), band!.Value, 1m / InputColumn.PowerOfTen(column.Decimals));
            return null;
        }

        return (long)steps.Numerator;
    }

    // As somebody writes it.
    private static BothLanguages Name(Term term) => new(term.Name, term.Id);

    private void Add(DiagnosticRule rule, params object[] arguments) => _wrong.Add(new Diagnostic(rule, SourceLocation.None, arguments));

    // What both sides find is said once.
    private void EndIfWrong()
    {
        if (_wrong.Count > 0)
        {
            throw new PopulationException([.. _wrong.DistinctBy(d => d.ToLine(Language.English))]);
        }
    }
}
