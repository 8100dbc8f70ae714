using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>Turns the declarations of a document into terms and definitions of a table, then checks its formulas.</summary>
internal sealed partial class DocumentBuilder
{
    private readonly PolicyDocument _document;
    private readonly TermTable _table;
    private readonly Term? _governing;
    private readonly CellReader _cells;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<Term> _own = [];
    private readonly List<RuleDefinition> _rules = [];
    private readonly string _number;

    public DocumentBuilder(PolicyDocument document, TermTable table, Term? governing, CellReader cells, DiagnosticBag diagnostics)
    {
        _document = document;
        _table = table;
        _governing = governing;
        _cells = cells;
        _diagnostics = diagnostics;
        _number = document.Identity.TryGetValue("document", out Cell? number) ? number.Text : string.Empty;
    }

    /// <summary>Names first, so that the order of declarations plays no part; formulas last.</summary>
    public void Build()
    {
        Each<ChoiceDeclaration>((_, c) => Declare(c));
        Each<InputDeclaration>((_, i) => Declare(i));
        Each<ListDeclaration>((_, l) => Declare(l));
        Each<OutputDeclaration>((_, o) => Declare(o));
        Each<SheetDeclaration>((_, s) => Declare(s));
        Each<SwitchDeclaration>(Declare);
        Each<ParameterDeclaration>(Declare);
        Each<RuleDeclaration>((article, rule) => DeclareValue(article, rule.Rule));
        Each<TableDeclaration>(Declare);
        Each<RuleDeclaration>((article, rule) => DeclareWorksheet(article, rule.Rule));
        _rules.ForEach(Check);
    }

    private void Each<T>(Action<Article, T> action)
        where T : Declaration
    {
        foreach (Article article in _document.Articles)
        {
            foreach (T declaration in article.Declarations.OfType<T>())
            {
                action(article, declaration);
            }
        }
    }

    private Citation Cite(Article article) => new(_number, article.Heading, article.RuleIds, article.IsUnverified);

    private void Declare(ChoiceDeclaration declaration)
    {
        Choice choice = new(
            declaration.Name.Name,
            declaration.Name.Id ?? declaration.Name.Name,
            [.. declaration.Values.Select(v => new ChoiceValue(v.Name.Name, v.Name.Id ?? v.Name.Name, v.Text))]);
        if (!_table.AddChoice(choice))
        {
            _diagnostics.Add(DiagnosticRules.NameTaken, declaration.Name.Location, choice.Name, _table.FindChoice(choice.Name)?.Name ?? choice.Id);
        }
    }

    private void Declare(InputDeclaration input)
    {
        if (Field(input) is { } term)
        {
            AddNew(term, input.Name);
        }
    }

    private Term? Field(InputDeclaration input)
    {
        TermType? type = TypeReader.Read(input.Unit.Text, input.Unit.Location, _table, _diagnostics);
        if (type is null || !HasId(input.Name))
        {
            return null;
        }

        return new Term(input.Name.Name, input.Name.Id!, type, input.Name.Location)
        {
            Meaning = input.Meaning,
            Range = _cells.Range(input.Range, input.Name.Name, type),
            Step = _cells.Step(input.Step, type),
            IsInput = true,
        };
    }

    private bool HasId(DeclaredName name)
    {
        if (name.Id is null)
        {
            _diagnostics.Add(DiagnosticRules.NameNeedsId, name.Location, name.Name, new DidYouMean(null));
        }

        return name.Id is not null;
    }

    private void Declare(ListDeclaration list)
    {
        Term[] fields = [.. list.Fields.Select(Field).OfType<Term>()];
        if (HasId(list.Name) && fields.Length == list.Fields.Count)
        {
            AddNew(new Term(list.Name.Name, list.Name.Id!, TermType.Rows(fields), list.Name.Location) { IsInput = true }, list.Name);
        }
    }

    private void Declare(OutputDeclaration output)
    {
        TermType? type = TypeReader.Read(output.Unit.Text, output.Unit.Location, _table, _diagnostics);
        if (type is null)
        {
            return;
        }

        Term? known = _table.Find(output.Name.Name);
        if (known is null)
        {
            if (HasId(output.Name))
            {
                AddNew(
                    new Term(output.Name.Name, output.Name.Id!, type, output.Name.Location)
                    { Meaning = output.Meaning, IsOutput = true, IsRequired = output.IsRequired },
                    output.Name);
            }
        }
        else if (Agrees(known, output.Name, type))
        {
            _table.ReplaceTerm(known, new Term(known.Name, known.Id, known.Type, known.Location)
            {
                Meaning = output.Meaning.Length > 0 ? output.Meaning : known.Meaning,
                Range = known.Range,
                Step = known.Step,
                IsInput = known.IsInput,
                IsOutput = true,
                IsRequired = output.IsRequired,
            });
        }
    }

    private void Declare(SheetDeclaration sheet)
    {
        Term[] columns = [.. sheet.Columns.Select(Field).OfType<Term>()];
        if (!HasId(sheet.Name) || columns.Length < sheet.Columns.Count)
        {
            return;
        }

        SourceLocation? taken = (_table.Find(sheet.Name.Name) ?? _table.Find(sheet.Name.Id!))?.Location
            ?? (_table.FindSheet(sheet.Name.Name) ?? _table.FindSheet(sheet.Name.Id!))?.Location;
        if (taken is { } other)
        {
            _diagnostics.Add(DiagnosticRules.NameTaken, sheet.Name.Location, sheet.Name.Name, other);
            return;
        }

        _table.AddSheet(new Sheet(sheet.Name.Name, sheet.Name.Id!, columns, sheet.Name.Location));
    }

    private void AddNew(Term term, DeclaredName name)
    {
        if (_table.AddTerm(term) is { } other)
        {
            _diagnostics.Add(DiagnosticRules.NameTaken, name.Location, term, other.Location);
        }
    }

    private bool Agrees(Term known, DeclaredName name, TermType? type)
    {
        if (name.Id is not null && name.Id != known.Id)
        {
            _diagnostics.Add(DiagnosticRules.IdDiffers, name.Location, known.Name, known.Id, name.Id);
            return false;
        }

        if (type is not null && !known.Type.IsSameAs(type) && !HasSameColumns(known, type))
        {
            _diagnostics.Add(DiagnosticRules.TypeDiffers, name.Location, known, known.Type, type, known.Location);
            return false;
        }

        return true;
    }

    // A worksheet that is replaced keeps its columns: formulas of the base read them.
    private bool HasSameColumns(Term known, TermType type) => (known.Type.Fields, type.Fields) is ({ } before, { } now)
        && _table.DefinitionOf(known) is RuleDefinition
        && before.Count == now.Count && before.Zip(now).All(p => p.First.Name == p.Second.Name && p.First.Id == p.Second.Id && p.First.Type.IsSameAs(p.Second.Type));

    // The term that a definition is for: declared before, or new with its id and type.
    private Term? TermFor(DeclaredName name, TermType? type)
    {
        if (_table.Find(name.Name) is { } known)
        {
            return Agrees(known, name, type) ? known : null;
        }

        Sheet? sheet = _table.FindSheet(name.Name) ?? (name.Id is null ? null : _table.FindSheet(name.Id));
        if (sheet is not null && !Fits(name, type, sheet))
        {
            return null;
        }

        if (name.Id is null && sheet is null)
        {
            _diagnostics.Add(DiagnosticRules.NameNeedsId, name.Location, name.Name, _table.Suggest(name.Name));
            return null;
        }

        if (type is null)
        {
            _diagnostics.Add(DiagnosticRules.NeedsType, name.Location, name.Name);
            return null;
        }

        Term term = new(sheet?.Name ?? name.Name, sheet?.Id ?? name.Id!, type, name.Location);
        if (_table.AddTerm(term) is { } other)
        {
            _diagnostics.Add(DiagnosticRules.NameTaken, name.Location, term.Id, other.Location);
            return null;
        }

        return term;
    }

    private bool Define(Definition definition, DeclaredName name)
    {
        Definition? known = _table.DefinitionOf(definition.Term);
        bool isOwn = _own.Contains(definition.Term);
        bool isDefault = known is not null && _table.IsDefault(definition.Term);
        if (known is not null && (isOwn || !(name.IsReplacement || isDefault)))
        {
            _diagnostics.Add(DiagnosticRules.DefinedTwice, name.Location, definition.Term, known.Location);
            return false;
        }

        if (known is null && name.IsReplacement)
        {
            _diagnostics.Add(DiagnosticRules.NothingToReplace, name.Location, definition.Term);
            return false;
        }

        _table.Define(definition);
        return _own.Add(definition.Term);
    }
}
