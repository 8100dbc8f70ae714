using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>Reads the case tables of a document against the terms of a policy set.</summary>
internal sealed class CaseBuilder(PolicyDocument document, TermTable table, CellReader cells, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, DataDeclaration> _data = document.Declarations.OfType<DataDeclaration>()
        .GroupBy(d => d.Name.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    public IReadOnlyList<PolicyCase> Build()
    {
        foreach (DataDeclaration other in document.Declarations.OfType<DataDeclaration>().Where(d => _data[d.Name.Text] != d))
        {
            diagnostics.Add(DiagnosticRules.NameTaken, other.Name.Location, other.Name.Text, _data[other.Name.Text].Name.Location);
        }

        List<PolicyCase> cases = [];
        foreach (Article article in document.Articles)
        {
            foreach (CaseTableDeclaration declaration in article.Declarations.OfType<CaseTableDeclaration>())
            {
                ReadTable(article, declaration, cases);
            }
        }

        return cases;
    }

    /// <summary>Reads one more table, from a CSV for example.</summary>
    public IReadOnlyList<PolicyCase> Read(Article article, CaseTableDeclaration declaration)
    {
        List<PolicyCase> cases = [];
        ReadTable(article, declaration, cases);
        return cases;
    }

    private void ReadTable(Article article, CaseTableDeclaration declaration, List<PolicyCase> cases)
    {
        Term?[] terms = [.. declaration.Columns.Select(TermOf)];
        CheckTwice(declaration, terms);
        Cell[]? common = null;
        foreach (CaseRow row in declaration.Rows)
        {
            Cell[] filled = [.. row.Cells.Select((cell, i) => cell.IsBlank && common is not null ? common[i] : cell)];
            if (row.IsCommon)
            {
                common = filled;
            }
            else
            {
                cases.Add(ReadRow(article, declaration, terms, row, filled));
            }
        }
    }

    private static bool IsNotice(CaseColumn column) => column.Term.Text is "提示" or "notice";

    private Term? TermOf(CaseColumn column)
    {
        Term? term = table.Find(column.Term.Text);
        if (term is null && !IsNotice(column))
        {
            diagnostics.Add(DiagnosticRules.CaseUnknownColumn, column.Term.Location, column.Term.Text, table.Suggest(column.Term.Text));
        }

        return term;
    }

    private void CheckTwice(CaseTableDeclaration declaration, Term?[] terms)
    {
        for (int i = 0; i < terms.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (terms[i] is not null && terms[i] == terms[j] && declaration.Columns[i].IsExpected == declaration.Columns[j].IsExpected)
                {
                    diagnostics.Add(DiagnosticRules.CaseColumnTwice, declaration.Columns[i].Term.Location, terms[i]!);
                }
            }
        }
    }

    private PolicyCase ReadRow(Article article, CaseTableDeclaration declaration, Term?[] terms, CaseRow row, Cell[] filled)
    {
        List<KeyValuePair<Term, TermValue>> given = [];
        List<Expectation> expected = [];
        string? notices = null;
        for (int i = 0; i < filled.Length; i++)
        {
            if (filled[i].IsBlank)
            {
                continue;
            }

            if (terms[i] is not { } term)
            {
                notices = IsNotice(declaration.Columns[i]) ? filled[i].Text : notices;
            }
            else if (declaration.Columns[i].IsExpected)
            {
                expected.Add(Expected(term, filled[i]));
            }
            else if (Value(term.Name, term.Type, filled[i]) is { } value && IsAllowed(term, value, filled[i]))
            {
                given.Add(new KeyValuePair<Term, TermValue>(term, value));
            }
        }

        return new PolicyCase(row.Name, article, row.Location, given, expected, notices);
    }

    private bool IsAllowed(Term term, TermValue value, Cell cell)
    {
        Diagnostic? fault = value.Rows is null ? ValueLimits.FaultOf(term, value.Number, cell.Location) : null;
        if (fault is not null)
        {
            diagnostics.AddRange([fault]);
        }

        return fault is null;
    }

    private Expectation Expected(Term term, Cell cell)
    {
        foreach (string word in (ReadOnlySpan<string>)["拒绝", "refuse"])
        {
            if (cell.Text.StartsWith(word, StringComparison.Ordinal))
            {
                return new Expectation(term, [], cell.Text[word.Length..].Trim(), cell.Location);
            }
        }

        TermValue?[] values = [.. Alternatives.Of(cell.Text).Select(w => Value(term.Name, term.Type, cell with { Text = w }))];
        return new Expectation(term, [.. values.OfType<TermValue>()], null, cell.Location);
    }

    private TermValue? Value(string name, TermType type, Cell cell)
    {
        if (type.Kind == TypeKind.List)
        {
            return Rows(type, cell);
        }

        return cells.Value(cell, name, type) is { } number ? new TermValue(type, number) : null;
    }

    private TermValue? Rows(TermType type, Cell cell)
    {
        if (!_data.TryGetValue(cell.Text, out DataDeclaration? data))
        {
            diagnostics.Add(DiagnosticRules.UnknownDataTable, cell.Location, cell.Text, DidYouMean.Of(cell.Text, _data.Keys));
            return null;
        }

        int[] positions = [.. data.Fields.Select(f => FieldOf(type, data, f))];
        CheckTwice(data, positions);
        List<IReadOnlyList<TermValue?>> rows = [];
        foreach (IReadOnlyList<Cell> row in data.Rows)
        {
            TermValue?[] values = new TermValue?[type.Fields!.Count];
            for (int i = 0; i < positions.Length; i++)
            {
                if (positions[i] >= 0 && !row[i].IsBlank)
                {
                    Term field = type.Fields[positions[i]];
                    TermValue? value = Value(field.Name, field.Type, row[i]);
                    values[positions[i]] = value is not null && IsAllowed(field, value, row[i]) ? value : null;
                }
            }

            rows.Add(values);
        }

        return new TermValue(type, rows);
    }

    private void CheckTwice(DataDeclaration data, int[] positions)
    {
        for (int i = 0; i < positions.Length; i++)
        {
            if (positions[i] >= 0 && Array.IndexOf(positions, positions[i]) < i)
            {
                diagnostics.Add(DiagnosticRules.CaseColumnTwice, data.Fields[i].Location, data.Fields[i].Text);
            }
        }
    }

    private int FieldOf(TermType type, DataDeclaration data, Cell field)
    {
        for (int i = 0; i < type.Fields!.Count; i++)
        {
            if (type.Fields[i].Name == field.Text || type.Fields[i].Id == field.Text)
            {
                return i;
            }
        }

        diagnostics.Add(
            DiagnosticRules.DataUnknownField, field.Location, data.Name.Text, field.Text, DidYouMean.Of(field.Text, type.Fields.Select(f => f.Name)));
        return -1;
    }
}
