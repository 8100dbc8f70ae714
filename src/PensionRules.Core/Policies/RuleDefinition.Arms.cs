using System.Collections.Concurrent;
using System.Text;
using PensionRules.Building;
using PensionRules.Explanations;
using PensionRules.Formulas;

namespace PensionRules.Policies;

public sealed partial record RuleDefinition
{
    // What follows is the same for everybody, so it is found once an arm. Two threads may both find it.
    private Term[]?[]? _armUses;

    private string?[]? _formulaTexts;

    // The value of an arm in the names of a language; the same for everybody, so written once. Two threads may both write it.
    internal string FormulaText(int arm, Language language)
    {
        string?[] texts = _formulaTexts ??= new string?[2 * Rule.Arms.Count];
        return texts[(2 * arm) + (language == Language.Chinese ? 0 : 1)] ??= WriteFormula(arm, language);
    }

    private string WriteFormula(int arm, Language language)
    {
        StringBuilder text = new();
        new NameWriter(text, this, language).Write(Rule.Arms[arm].Value);
        return text.ToString();
    }

    // A column of a worksheet: its name, every arm, its rounding.
    internal string ColumnText(int column, Language language)
    {
        ColumnSyntax written = Rule.Columns[column];
        StringBuilder text = new();
        NameWriter names = new(text, this, language);
        int field = Term.Type.Fields!.Count - Rule.Columns.Count + column;
        text.Append(Words.Name(Term.Type.Fields[field], language)).Append(" = ");
        for (int i = 0; i < written.Arms.Count; i++)
        {
            Arm arm = written.Arms[i];
            text.Append(i == 0 ? string.Empty : "; ");
            if (written.Arms.Count > 1)
            {
                text.Append(Spelling.Text(arm.Condition is null ? "否则" : "当", language)).Append(arm.Condition is null ? string.Empty : " ");
                if (arm.Condition is not null)
                {
                    names.Write(arm.Condition);
                }

                text.Append(": ");
            }

            names.Write(arm.Value);
        }

        if (written.Rounding is { Rounding: { } rounding })
        {
            Words words = new(language);
            text.Append(words.Pick("，", ", ")).Append(words.Rounding(rounding, Term.Type.Fields[field].Type));
        }

        return text.ToString();
    }

    private Expression[]?[]? _armLookups;

    // 0 until it is known, then 1 or -1.
    private sbyte[]? _armJunctions;

    // Whether the conditions up to an arm, or its value, say 且 or 或, where one side may settle the whole.
    internal bool HasJunctions(int arm)
    {
        sbyte[] all = _armJunctions ??= new sbyte[Rule.Arms.Count];
        if (all[arm] == 0)
        {
            all[arm] = (sbyte)(FindJunctions(arm) ? 1 : -1);
        }

        return all[arm] > 0;
    }

    private bool FindJunctions(int arm) => Rule.Arms.Take(arm + 1).SelectMany(a => ExpressionWalker.All(a.Condition))
        .Concat(ExpressionWalker.All(Rule.Arms[arm].Value))
        .Any(e => e is BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or });

    // What the conditions up to an arm and its value use; everything for −1 (undecided, or a worksheet).
    internal IReadOnlyList<Term> UsesOfArms(int arm)
    {
        if (arm < 0)
        {
            return Uses;
        }

        Term[]?[] all = _armUses ??= new Term[]?[Rule.Arms.Count];
        return all[arm] ??= FindUses(arm);
    }

    private Term[] FindUses(int arm)
    {
        HashSet<Term> used = [.. Rule.Arms.Take(arm + 1).SelectMany(a => ExpressionWalker.All(a.Condition))
            .Concat(ExpressionWalker.All(Rule.Arms[arm].Value)).SelectMany(TermsOf)];
        return [.. Uses.Where(used.Contains)];
    }

    internal Expression[] LookupsOfArm(int arm)
    {
        if (arm < 0)
        {
            return [];
        }

        Expression[]?[] all = _armLookups ??= new Expression[]?[Rule.Arms.Count];
        return all[arm] ??= [.. ExpressionWalker.All(Rule.Arms[arm].Value).Where(e => Binding.TrySymbolOf(e) is Symbol.OfTerm && IsTable(e))];
    }

    internal IEnumerable<Expression> AggregationsOfArm(int arm) =>
        arm < 0 ? [] : ExpressionWalker.All(Rule.Arms[arm].Value).OfType<Aggregation>();

    // A bare table name is one that has keys.
    private bool IsTable(Expression expression) => expression is TableLookup || (expression is NameReference && Binding.KeysOf(expression).Count > 0);

    private readonly ConcurrentDictionary<Expression, Term[]> _termsIn = new(ReferenceEqualityComparer.Instance);

    // Every term in an expression; the same for everybody, so found once.
    internal Term[] TermsIn(Expression expression) => _termsIn.GetOrAdd(
        expression, static (all, rule) => [.. ExpressionWalker.All(all).SelectMany(rule.TermsOf).Distinct()], this);

    // A bare table name uses the terms of its keys, which stand in Uses in place of the table.
    internal IEnumerable<Term> TermsOf(Expression expression) => Binding.TrySymbolOf(expression) switch
    {
        Symbol.OfTerm term => [term.Term, .. Binding.KeysOf(expression)],
        Symbol.OfList list => [list.List],
        _ => [],
    };
}
