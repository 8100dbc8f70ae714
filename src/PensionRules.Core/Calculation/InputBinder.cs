using NodaTime;
using PensionRules.Building;
using PensionRules.Diagnostics;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>Checks what a caller gives against the terms of a policy set: names, types and units, ranges, steps.</summary>
internal sealed class InputBinder(PolicySet set)
{
    private readonly List<InputFault> _faults = [];

    // Where a cell of a list that is being read stands.
    private FieldInRow? _place;

    public IReadOnlyList<InputFault> Faults => _faults;

    public Dictionary<Term, TermValue> Bind(PolicyInputs inputs)
    {
        Dictionary<Term, TermValue> given = [];
        foreach ((string name, InputValue input) in inputs)
        {
            Term? term = set.FindTerm(name);
            if (term is null)
            {
                Add(name, input, null, DiagnosticRules.InputUnknownTerm, name, set.Table.Suggest(name));
            }
            else if (given.ContainsKey(term))
            {
                Add(name, input, term, DiagnosticRules.InputGivenTwice, term);
            }
            else if (Read(name, input, term) is { } value)
            {
                given[term] = value;
            }
        }

        return given;
    }

    private void Add(string field, InputValue value, Term? term, DiagnosticRule rule, params object[] arguments) =>
        Add(field, value, term, new Diagnostic(rule, SourceLocation.None, arguments));

    private void Add(string field, InputValue value, Term? term, Diagnostic fault) => _faults.Add(_place is null || term is null
        ? new InputFault(field, value.ToString(), term, fault)
        : new InputFault(_place.Path, value.ToString(), term, fault.Renaming(term, _place)) { Place = _place });

    private TermValue? Read(string field, InputValue input, Term term)
    {
        if (term.Type.Kind == TypeKind.List)
        {
            return ReadRows(field, input, term);
        }

        Rational? number = input.Value switch
        {
            string text => ReadText(field, input, term, text.Trim()),
            Rational value when term.Type.Kind is TypeKind.Number => value * term.Type.Unit!.Scale,
            Rational value when term.Type.Kind is TypeKind.Year && ScalarCode.IsYear(value) => value,
            bool value when term.Type.Kind is TypeKind.YesNo => ScalarCode.Of(value),
            LocalDate value when term.Type.Kind is TypeKind.Date => ScalarCode.Of(value),
            YearMonth value when term.Type.Kind is TypeKind.Month => ScalarCode.Of(value),
            Region value when term.Type.Kind is TypeKind.Region => ReadText(field, input, term, value.Code),
            _ => Unreadable(field, input, term),
        };
        return number is { } read && IsAllowed(field, input, term, read) ? new TermValue(term.Type, read) : null;
    }

    private Rational? Unreadable(string field, InputValue input, Term term)
    {
        Add(field, input, term, DiagnosticRules.InputNotReadable, input, term, new WrittenAs(term.Type, input.ToString()));
        return null;
    }

    private Rational? ReadText(string field, InputValue input, Term term, string text)
    {
        Rational? value = text.Length == 0 ? null : GivenReader.Read(text, term.Type, set.Header.Regions);
        if (value is not null)
        {
            return value;
        }

        switch (term.Type.Kind)
        {
            case TypeKind.Region:
                Region? nearest = set.Header.Regions.Nearest(text);
                Add(
                    field, input, term, DiagnosticRules.InputUnknownRegion, text,
                    new DidYouMean(nearest is null ? null : $"{nearest.Code} {nearest.ChineseName}"));
                break;
            case TypeKind.Choice:
                Add(
                    field, input, term, DiagnosticRules.InputUnknownChoice, text, term,
                    string.Join("、", term.Type.Choice!.Values.Select(v => $"{v.Name} {v.Id}")));
                break;
            case TypeKind.Number when text.Length > 0 && ValueReader.ReadAny(text) is { Type.Kind: TypeKind.Number }:
                Add(field, input, term, DiagnosticRules.InputWrongUnit, text, term, term.Type);
                break;
            default:
                Unreadable(field, input, term);
                break;
        }

        return null;
    }

    private bool IsAllowed(string field, InputValue input, Term term, in Rational value)
    {
        if (ValueLimits.FaultOf(term, value, SourceLocation.None) is { } fault)
        {
            Add(field, input, term, fault);
            return false;
        }

        return true;
    }

    private TermValue? ReadRows(string field, InputValue input, Term term)
    {
        if (input.Value is not IReadOnlyList<PolicyInputs> rows)
        {
            Add(field, input, term, DiagnosticRules.InputNotOneValue, term);
            return null;
        }

        int before = _faults.Count;
        IReadOnlyList<Term> fields = term.Type.Fields!;
        List<IReadOnlyList<TermValue?>> values = [];
        for (int i = 0; i < rows.Count; i++)
        {
            TermValue?[] cells = new TermValue?[fields.Count];
            foreach ((string name, InputValue value) in rows[i])
            {
                int at = fields.ToList().FindIndex(f => f.Name == name || f.Id == name);
                _place = new FieldInRow(term, i + 1, at < 0 ? null : fields[at]);
                if (at < 0)
                {
                    Add(name, value, term, DiagnosticRules.InputUnknownField, term, name, DidYouMean.Of(name, fields.Select(f => f.Id)), string.Join("、", fields.Select(f => $"{f.Name} {f.Id}")));
                }
                else if (cells[at] is not null)
                {
                    Add(name, value, fields[at], DiagnosticRules.InputGivenTwice, fields[at]);
                }
                else
                {
                    cells[at] = Read(name, value, fields[at]);
                }

                _place = null;
            }

            values.Add(cells);
        }

        return _faults.Count == before ? new TermValue(term.Type, values) : null;
    }
}
