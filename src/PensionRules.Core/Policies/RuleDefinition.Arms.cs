using System.Collections.Concurrent;
using System.Text;
using PensionRules.Building;
using PensionRules.Explanations;
using PensionRules.Formulas;

namespace PensionRules.Policies;

public sealed partial record RuleDefinition
{
    private readonly Dictionary<int, Term[]> _armUses = [];

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

    private readonly Dictionary<int, Expression[]> _armLookups = [];

    private readonly ConcurrentDictionary<int, bool> _armJunctions = [];

    // Whether the conditions up to an arm, or its value, say 且 or 或, where one side may settle the whole.
    internal bool HasJunctions(int arm) => _armJunctions.GetOrAdd(arm, static (key, rule) =>
        rule.Rule.Arms.Take(key + 1).SelectMany(a => ExpressionWalker.All(a.Condition))
            .Concat(ExpressionWalker.All(rule.Rule.Arms[key].Value))
            .Any(e => e is BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or }), this);

    // What the conditions up to an arm and its value use; everything for −1 (undecided, or a worksheet).
    internal IReadOnlyList<Term> UsesOfArms(int arm)
    {
        if (arm < 0)
        {
            return Uses;
        }

        lock (_armUses)
        {
            if (!_armUses.TryGetValue(arm, out Term[]? uses))
            {
                HashSet<Term> used = [.. Rule.Arms.Take(arm + 1).SelectMany(a => ExpressionWalker.All(a.Condition))
                    .Concat(ExpressionWalker.All(Rule.Arms[arm].Value)).SelectMany(TermsOf)];
                uses = [.. Uses.Where(used.Contains)];
                _armUses[arm] = uses;
            }

            return uses;
        }
    }

    internal IReadOnlyList<Expression> LookupsOfArm(int arm)
    {
        lock (_armLookups)
        {
            if (!_armLookups.TryGetValue(arm, out Expression[]? lookups))
            {
                lookups = arm < 0
                    ? []
                    : [.. ExpressionWalker.All(Rule.Arms[arm].Value).Where(e => Binding.TrySymbolOf(e) is Symbol.OfTerm && IsTable(e))];
                _armLookups[arm] = lookups;
            }

            return lookups;
        }
    }

    private bool IsTable(Expression expression) =>
        expression is TableLookup || (expression is NameReference && !Uses.Contains(((Symbol.OfTerm)Binding[expression]).Term));

    // A bare table name uses the terms of its keys, which stand in Uses in place of the table.
    internal IEnumerable<Term> TermsOf(Expression expression) => Binding.TrySymbolOf(expression) switch
    {
        Symbol.OfTerm term => [term.Term, .. Binding.KeysOf(expression)],
        Symbol.OfList list => [list.List],
        _ => [],
    };
}
