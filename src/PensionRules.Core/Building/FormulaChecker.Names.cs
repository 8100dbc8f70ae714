using PensionRules.Diagnostics;
using PensionRules.Formulas;
using PensionRules.Policies;
using PensionRules.Units;

namespace PensionRules.Building;

internal sealed partial class FormulaChecker
{
    private TermType? CheckName(NameReference name, TermType? wanted)
    {
        if (_scopes.Count > 0 && _scopes[^1].IndexOf(name.Name) is >= 0 and int column)
        {
            return UseColumn(name, _scopes.Count - 1, column);
        }

        if (wanted?.Kind == TypeKind.Choice && wanted.Choice!.IndexOf(name.Name) is >= 0 and int value)
        {
            binding.Set(name, new Symbol.OfChoice(value));
            return wanted;
        }

        if (terms.Find(name.Name) is { } term)
        {
            return UseTerm(name, term);
        }

        return CheckChoiceValue(name);
    }

    private TermType? UseColumn(Expression at, int scope, int column)
    {
        binding.Set(at, new Symbol.OfColumn(_scopes[scope].List, column, _scopes.Count - 1 - scope));
        return _scopes[scope].Columns[column].Type;
    }

    private TermType? UseTerm(NameReference name, Term term)
    {
        if (terms.DefinitionOf(term) is TableDefinition table)
        {
            List<Term> keys = [];
            foreach (LawKey key in table.Table.Keys)
            {
                if (KeyTerm(name, term, key) is not { } keyTerm)
                {
                    return null;
                }

                Use(keyTerm);
                keys.Add(keyTerm);
            }

            binding.SetKeys(name, keys);
        }

        // A table too: its value may be given, like any other term.
        Use(term);
        binding.Set(name, new Symbol.OfTerm(term));
        return term.Type;
    }

    private Term? KeyTerm(NameReference name, Term table, LawKey key)
    {
        Term? term = terms.Find(key.Name);
        if (term is null || !term.Type.IsSameAs(key.Type))
        {
            Fail(DiagnosticRules.KeyIsNoTerm, name, table.Name, key.Name);
            return null;
        }

        return term;
    }

    private TermType? CheckChoiceValue(NameReference name)
    {
        (TermType Type, int Index)[] found = [.. ChoiceTypes().Select(t => (t, t.Choice!.IndexOf(name.Name))).Where(p => p.Item2 >= 0)];
        if (found.Length == 1)
        {
            binding.Set(name, new Symbol.OfChoice(found[0].Index));
            return found[0].Type;
        }

        if (found.Length > 1)
        {
            return Fail(DiagnosticRules.AmbiguousChoice, name, name.Name, string.Join('、', found.Select(f => f.Type.Choice!.Name)));
        }

        return Spelling.GluedKeyword(name.Name, ["当", "否则", "非", "有", "且", "或"]) is { } keyword
            ? Fail(DiagnosticRules.GluedKeyword, name, name.Name, keyword)
            : Fail(DiagnosticRules.UnknownTerm, name, name.Name, terms.Suggest(name.Name));
    }

    private IEnumerable<TermType> ChoiceTypes() => terms.Choices.Select(TermType.Named)
        .Concat(terms.Definitions.Values.OfType<SwitchDefinition>().Select(s => s.Term.Type));

    private TermType? CheckRow(RowReference row)
    {
        int scope = _scopes.FindLastIndex(s => s.IsWorksheet);
        if (scope < 0)
        {
            return Fail(DiagnosticRules.RowOutsideWorksheet, row, "本行");
        }

        int column = _scopes[scope].IndexOf(row.Column);
        return column < 0 ? FailColumn(row, _scopes[scope], row.Column) : UseColumn(row, scope, column);
    }

    private TermType? CheckMember(MemberReference member)
    {
        int scope = _scopes.FindLastIndex(s => s.List.Name == member.List || s.List.Id == member.List);
        if (scope < 0)
        {
            return Fail(DiagnosticRules.MemberOutsideList, member, member.List, member.Field);
        }

        int column = _scopes[scope].IndexOf(member.Field);
        return column < 0 ? FailColumn(member, _scopes[scope], member.Field) : UseColumn(member, scope, column);
    }

    private TermType? FailColumn(Expression at, RowScope scope, string name) => Fail(
        DiagnosticRules.NoSuchColumn, at, scope.List.Name, name,
        DidYouMean.Of(name, scope.Columns.SelectMany(c => new[] { c.Name, c.Id })));

    private TermType? CheckLookup(TableLookup lookup)
    {
        Term? term = terms.Find(lookup.Table);
        if (term is null || terms.DefinitionOf(term) is not TableDefinition { Table: var table })
        {
            foreach (Expression key in lookup.Keys)
            {
                Check(key, null);
            }

            return Fail(DiagnosticRules.NoSuchTable, lookup, lookup.Table, DidYouMean.Of(lookup.Table, TableNames()));
        }

        if (table.Keys.Count != lookup.Keys.Count)
        {
            return Fail(DiagnosticRules.WrongKeyCount, lookup, term.Name, table.Keys.Count, lookup.Keys.Count);
        }

        for (int i = 0; i < table.Keys.Count; i++)
        {
            Require(lookup.Keys[i], table.Keys[i].Type);
        }

        binding.Set(lookup, new Symbol.OfTerm(term));
        return term.Type;
    }

    private IEnumerable<string> TableNames() => terms.Definitions.Values.OfType<TableDefinition>().Select(t => t.Term.Name);

    private TermType? CheckGiven(GivenTest given)
    {
        if (given.Subject is NameReference or TableLookup)
        {
            return Check(given.Subject, null) is null ? null : TermType.YesNo;
        }

        return Fail(DiagnosticRules.GivenOfFormula, given, given.Subject);
    }

    private TermType? CheckPrevious(PreviousRow previous)
    {
        int scope = _scopes.FindLastIndex(s => s.IsWorksheet);
        if (scope < 0)
        {
            return Fail(DiagnosticRules.RowOutsideWorksheet, previous, "上期");
        }

        int column = _scopes[scope].IndexInPrevious(previous.Column);
        if (column < 0)
        {
            return FailColumn(previous, _scopes[scope], previous.Column);
        }

        Require(previous.First, _scopes[scope].Columns[column].Type);
        return UseColumn(previous, scope, column);
    }

    private TermType? CheckAggregation(Aggregation aggregation)
    {
        Term? list = terms.Find(aggregation.List);
        if (list is null || list.Type.Kind != TypeKind.List)
        {
            return Fail(DiagnosticRules.NotAList, aggregation, aggregation.List, terms.Suggest(aggregation.List));
        }

        Use(list);
        binding.Set(aggregation, new Symbol.OfList(list));
        Enter(new RowScope(list, list.Type.Fields!, false));
        if (aggregation.Where is not null)
        {
            Require(aggregation.Where, TermType.YesNo);
        }

        TermType? of = aggregation.Of is null ? null : Check(aggregation.Of, null);
        Leave();
        return aggregation.Kind == AggregateKind.Count ? TermType.Number(Unit.One) : CheckAggregate(aggregation, of);
    }

    private TermType? CheckAggregate(Aggregation aggregation, TermType? of)
    {
        bool fits = of is null || aggregation.Kind switch
        {
            AggregateKind.Sum => of.Kind == TypeKind.Number,
            AggregateKind.Maximum or AggregateKind.Minimum => of.IsOrdered,
            AggregateKind.Any or AggregateKind.All => of.Kind == TypeKind.YesNo,
            _ => of.Kind != TypeKind.List,
        };
        return fits ? of : Fail(DiagnosticRules.AggregateOfWrongType, aggregation, Spelling.Text(aggregation.Kind), of!);
    }
}
