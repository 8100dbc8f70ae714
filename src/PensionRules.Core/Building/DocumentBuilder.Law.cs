using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Building;

internal sealed partial class DocumentBuilder
{
    private void Declare(Article article, SwitchDeclaration declaration)
    {
        ChoiceValue[] readings = [.. declaration.Readings.Select(r => new ChoiceValue(r.Name.Name, r.Name.Id ?? r.Name.Name, r.Text))];
        if (declaration.Name.IsReplacement && _table.Find(declaration.Name.Name) is { Type.Kind: TypeKind.Choice } known)
        {
            Replace(article, declaration, known, readings);
            return;
        }

        if (_table.Find(declaration.Name.Name) is { } taken && _table.DefinitionOf(taken) is SwitchDefinition before)
        {
            _diagnostics.Add(DiagnosticRules.DefinedTwice, declaration.Name.Location, taken, before.Location);
            return;
        }

        Choice choice = new(declaration.Name.Name, declaration.Name.Id ?? declaration.Name.Name, readings);
        if (TermFor(declaration.Name, TermType.Named(choice)) is { } term)
        {
            Define(new SwitchDefinition(term, Cite(article), declaration.Location, readings), declaration.Name);
        }
    }

    // A switch that is replaced keeps its readings, on which formulas rest; the first one written is the default, and reasons may differ.
    private void Replace(Article article, SwitchDeclaration declaration, Term known, ChoiceValue[] readings)
    {
        if (declaration.Name.Id is not null && declaration.Name.Id != known.Id)
        {
            _diagnostics.Add(DiagnosticRules.IdDiffers, declaration.Name.Location, known.Name, known.Id, declaration.Name.Id);
            return;
        }

        IReadOnlyList<ChoiceValue> values = known.Type.Choice!.Values;
        int[] positions = [.. readings.Select(r => known.Type.Choice.IndexOf(r.Name))];
        for (int i = 0; i < positions.Length; i++)
        {
            if (positions[i] < 0)
            {
                string all = string.Join('、', values.Select(v => v.Name));
                _diagnostics.Add(DiagnosticRules.NoSuchReading, declaration.Readings[i].Name.Location, known.Name, readings[i].Name, all);
            }
        }

        if (positions.All(p => p >= 0))
        {
            ChoiceValue[] written = [.. positions.Select((p, i) => new ChoiceValue(values[p].Name, values[p].Id, readings[i].Text))];
            ChoiceValue[] rest = _table.DefinitionOf(known) is SwitchDefinition before
                ? [.. before.Readings.Where(r => !written.Any(w => w.Name == r.Name))]
                : [];
            Define(new SwitchDefinition(known, Cite(article), declaration.Location, [.. written, .. rest]), declaration.Name);
        }
    }

    private void Declare(Article article, ParameterDeclaration declaration)
    {
        TermType? type = TypeOf(declaration);
        if (type is null || TermFor(declaration.Name, type) is not { } term)
        {
            return;
        }

        bool isDated = declaration.Values.Count > 1 || declaration.Values[0].From is { IsBlank: false };
        if (isDated && _governing is null)
        {
            _diagnostics.Add(DiagnosticRules.NoGoverningDate, declaration.Location, _document.Id.Text, term);
            return;
        }

        LawKey[] by = isDated ? [new LawKey(_governing!.Name, _governing.Type, IsFrom: true) { EnglishName = _governing.EnglishName }] : [];
        List<LawRow> rows = [];
        foreach (ParameterValue value in declaration.Values)
        {
            Rational[] keys = isDated ? [From(value)] : [];
            AddRow(rows, by, keys, Candidates(value.Value, value.Evidence, term.Name, term.Type), value.Published, value.Document, value.Evidence, value.Value);
        }

        LawTable table = new(by, rows, _cells.Regions);
        Define(new ParameterDefinition(term, Cite(article), declaration.Location, table), declaration.Name);
    }

    // The type that is written, that the term declares, or that the value shows.
    private TermType? TypeOf(ParameterDeclaration declaration)
    {
        if (declaration.Type is { } written)
        {
            return TypeReader.Read(written.Text, written.Location, _table, _diagnostics);
        }

        Cell first = declaration.Values[0].Value;
        if (ValueReader.ReadAny(Alternatives.Of(first.Text)[0]) is { } shown)
        {
            bool isBare = shown.Type is { Kind: TypeKind.Number } && char.IsAsciiDigit(first.Text[^1]);
            return isBare ? _table.Find(declaration.Name.Name)?.Type ?? shown.Type : shown.Type;
        }

        if (_table.Find(declaration.Name.Name)?.Type is { } type)
        {
            return type;
        }

        _diagnostics.Add(DiagnosticRules.UntypedValue, first.Location, first.Text);
        return null;
    }

    private Rational From(ParameterValue value) => value.From is { IsBlank: false } from
        ? _cells.Value(from, _governing!.Name, _governing.Type) ?? Rational.Zero
        : Rational.Zero;

    private Rational[] Candidates(Cell cell, Evidence evidence, string name, TermType type)
    {
        if (cell.IsBlank)
        {
            return [];
        }

        string[] words = Alternatives.Of(cell.Text);
        bool isIllegible = evidence.Kind == EvidenceKind.Illegible;
        if (words.Length > 1 && !isIllegible)
        {
            _diagnostics.Add(DiagnosticRules.CandidatesWithoutEvidence, cell.Location);
        }
        else if (words.Length == 1 && isIllegible)
        {
            _diagnostics.Add(DiagnosticRules.IllegibleNeedsCandidates, cell.Location);
        }

        return [.. words.Select(w => _cells.Value(cell with { Text = w }, name, type)).OfType<Rational>()];
    }

    private void AddRow(
        List<LawRow> rows, LawKey[] by, Rational[] keys, Rational[] candidates, Cell? published, string? document, Evidence evidence, Cell at)
    {
        if (rows.Find(r => r.Keys.SequenceEqual(keys)) is { } other)
        {
            _diagnostics.Add(DiagnosticRules.DuplicateKeys, at.Location, LawKeyText.Of(by, keys), other.Location);
            return;
        }

        rows.Add(new LawRow(keys, candidates, _cells.Date(published), document, evidence, at.Location));
    }

    private void Declare(Article article, TableDeclaration declaration)
    {
        LawKey?[] keys = [.. declaration.Keys.Select(Key)];
        if (keys.Any(k => k is null))
        {
            return;
        }

        List<Rational[]?> keyRows = [.. declaration.Rows.Select(row => ReadKeys(row, keys!))];
        for (int column = 0; column < declaration.Columns.Count; column++)
        {
            DeclareColumn(article, declaration, keys!, keyRows, column);
        }
    }

    private void DeclareColumn(Article article, TableDeclaration declaration, LawKey[] keys, List<Rational[]?> keyRows, int column)
    {
        TableColumn header = declaration.Columns[column];
        TermType? type = TypeReader.Read(header.Unit.Text, header.Unit.Location, _table, _diagnostics);
        if (type is null || TermFor(header.Name, type) is not { } term)
        {
            return;
        }

        List<LawRow> rows = [];
        for (int i = 0; i < declaration.Rows.Count; i++)
        {
            TableRow row = declaration.Rows[i];
            Rational[] candidates = Candidates(row.Values[column], row.Evidence, term.Name, term.Type);
            if (keyRows[i] is { } rowKeys)
            {
                Cell at = column == 0 ? row.Keys[0] : row.Values[column];
                AddRow(rows, keys, rowKeys, candidates, row.Published, row.Document, row.Evidence, at);
            }
        }

        Define(new TableDefinition(term, Cite(article), declaration.Location, new LawTable(keys, rows, _cells.Regions)), header.Name);
    }

    private LawKey? Key(TableKey key)
    {
        TermType? type = key.Type is { IsBlank: false } written
            ? TypeReader.Read(written.Text, written.Location, _table, _diagnostics)
            : _table.Find(key.Name.Name)?.Type;
        if (type is null && key.Type is not { IsBlank: false })
        {
            _diagnostics.Add(DiagnosticRules.KeyNeedsType, key.Name.Location, key.Name.Name);
        }

        return type is null ? null : new LawKey(key.Name.Name, type, key.IsFrom) { EnglishName = (key.Name.Id ?? _table.Find(key.Name.Name)?.Id ?? key.Name.Name).Replace('_', ' ') };
    }

    private Rational[]? ReadKeys(TableRow row, LawKey[] keys)
    {
        Rational?[] values = [.. keys.Select((key, i) => _cells.Value(row.Keys[i], key.Name, key.Type))];
        return values.All(v => v is not null) ? [.. values.Select(v => v!.Value)] : null;
    }
}
