using PensionRules.Diagnostics;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Building;

internal sealed partial class DocumentBuilder
{
    private static DeclaredName NameOf(RuleSyntax rule) => new(rule.Name, rule.Id, rule.IsReplacement, rule.Location);

    private void DeclareValue(Article article, RuleSyntax rule)
    {
        if (_document.Kind != DocumentKind.Scheme && article.RuleIds.Count == 0)
        {
            _diagnostics.Add(DiagnosticRules.RuleWithoutCitation, rule.Location, rule.Name);
        }

        if (rule.Kind == RuleKind.Worksheet)
        {
            return;
        }

        TermType? type = rule.Kind == RuleKind.Value ? null : TermType.YesNo;
        if (rule.Type is not null)
        {
            type = TypeReader.Read(rule.Type, rule.Location, _table, _diagnostics);
            if (type is null)
            {
                return;
            }
        }

        if (TermFor(NameOf(rule), type) is { } term)
        {
            AddRule(article, rule, term);
        }
    }

    private void AddRule(Article article, RuleSyntax rule, Term term)
    {
        RuleDefinition definition = new(term, Cite(article), rule, rule.Rounding?.Rounding, rule.Rounding is { Rounding: null });
        if (Define(definition, NameOf(rule)))
        {
            _rules.Add(definition);
        }
    }

    private void DeclareWorksheet(Article article, RuleSyntax rule)
    {
        if (rule.Kind != RuleKind.Worksheet)
        {
            return;
        }

        List<Term>? fields = GivenColumns(rule.Worksheet!);
        if (fields is null)
        {
            return;
        }

        Sheet? sheet = _table.FindSheet(rule.Name);
        foreach (ColumnSyntax column in rule.Columns)
        {
            TermType? type = TypeReader.Read(column.Type, column.Location, _table, _diagnostics);
            if (type is null)
            {
                return;
            }

            string? declared = sheet?.Columns.FirstOrDefault(c => c.Name == column.Name)?.Id;
            Term term = new(column.Name, column.Id ?? declared ?? column.Name, type, column.Location);
            if (fields.Find(f => f.Name == term.Name || f.Id == term.Id) is { } other)
            {
                _diagnostics.Add(DiagnosticRules.NameTaken, column.Location, term, other.Location);
                return;
            }

            fields.Add(term);
        }

        if (TermFor(NameOf(rule), TermType.Rows(fields)) is { } worksheet)
        {
            AddRule(article, rule, worksheet);
        }
    }

    // What the scheme declares as an 输出表 is a worksheet under the same name and id, with all its columns.
    private bool Fits(DeclaredName name, TermType? type, Sheet sheet)
    {
        if (!sheet.IsNamed(name.Name) || (name.Id is not null && name.Id != sheet.Id))
        {
            _diagnostics.Add(DiagnosticRules.IdDiffers, name.Location, sheet.Name, sheet.Id, name.Id ?? name.Name);
            return false;
        }

        if (type?.Kind != TypeKind.List)
        {
            _diagnostics.Add(DiagnosticRules.SheetIsNoWorksheet, name.Location, sheet.Name, sheet.Location);
            return false;
        }

        Term[] lacking = [.. sheet.Columns.Where(c => !type.Fields!.Any(f => f.Id == c.Id && f.Name == c.Name && f.Type.IsSameAs(c.Type)))];
        foreach (Term column in lacking)
        {
            _diagnostics.Add(DiagnosticRules.SheetLacksColumn, name.Location, sheet.Name, column.Name, column.Id, column.Type, sheet.Location);
        }

        return lacking.Length == 0;
    }

    // The columns that a row has before any is computed: the year or month and 每, or the fields of the list.
    private List<Term>? GivenColumns(WorksheetSyntax worksheet)
    {
        if (worksheet.List is not null)
        {
            if (_table.Find(worksheet.List) is { Type.Kind: TypeKind.List } list)
            {
                return [.. list.Type.Fields!];
            }

            _diagnostics.Add(DiagnosticRules.NotAList, worksheet.Location, worksheet.List, _table.Suggest(worksheet.List));
            return null;
        }

        Term step = worksheet.Kind == WorksheetKind.Yearly
            ? new Term("年份", "year", TermType.Year, worksheet.Location)
            : new Term("月份", "month", TermType.Month, worksheet.Location);
        if (worksheet.Each is null)
        {
            return [step];
        }

        if (_table.FindChoice(worksheet.Each) is { } choice)
        {
            return [step, new Term(choice.Name, choice.Id, TermType.Named(choice), worksheet.Location)];
        }

        _diagnostics.Add(
            DiagnosticRules.UnknownType, worksheet.Location, worksheet.Each, DidYouMean.Of(worksheet.Each, _table.Choices.Select(c => c.Name)));
        return null;
    }

    private void Check(RuleDefinition rule)
    {
        FormulaChecker checker = new(_table, rule.Binding, _diagnostics);
        if (rule.Rule.Worksheet is { } worksheet)
        {
            CheckWorksheet(checker, rule, worksheet);
        }
        else
        {
            checker.CheckArms(rule.Rule.Arms, rule.Term.Type);
        }

        rule.Uses = checker.Uses;
    }

    private static void CheckWorksheet(FormulaChecker checker, RuleDefinition rule, WorksheetSyntax worksheet)
    {
        TermType step = worksheet.Kind == WorksheetKind.Yearly ? TermType.Year : TermType.Month;
        if (worksheet.From is not null)
        {
            checker.Require(worksheet.From, step);
            checker.Require(worksheet.To!, step);
        }
        else
        {
            checker.Use(worksheet.List!);
        }

        IReadOnlyList<Term> fields = rule.Term.Type.Fields!;
        RowScope scope = new(rule.Term, fields, true) { Visible = fields.Count - rule.Rule.Columns.Count };
        checker.Enter(scope);
        if (worksheet.Where is not null)
        {
            checker.Require(worksheet.Where, TermType.YesNo);
        }

        foreach (ColumnSyntax column in rule.Rule.Columns)
        {
            checker.CheckArms(column.Arms, fields[scope.Visible].Type);
            scope.Visible++;
        }

        checker.Leave();
    }
}
