using PensionRules.Building;
using PensionRules.Calculation;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Which results are sums of others: a pension and its parts.</summary>
internal sealed class Composition
{
    private readonly Derivation _derivation;
    private readonly Dictionary<Term, List<Term>> _parts = [];

    public Composition(Derivation derivation)
    {
        _derivation = derivation;
        foreach (TermResult result in derivation.Results)
        {
            List<Term> parts = [];
            Collect(result.Term, parts);
            if (parts.Count > 1)
            {
                _parts[result.Term] = parts;
            }
        }
    }

    /// <summary>The results that are not part of another.</summary>
    public IEnumerable<TermResult> Whole => _derivation.Results.Where(r => !_parts.Values.Any(p => p.Contains(r.Term)));

    /// <summary>The parts of a sum; none for other results.</summary>
    public IReadOnlyList<Term> PartsOf(Term term) => _parts.GetValueOrDefault(term, []);

    private void Collect(Term term, List<Term> parts)
    {
        if (_derivation.StepOf(term) is { Formula: BinaryExpression formula, Definition: RuleDefinition rule } && IsSum(formula))
        {
            Collect(rule, formula, parts);
        }
    }

    private static bool IsSum(Expression formula) => formula is NameReference
        || (formula is BinaryExpression { Operator: BinaryOperator.Add } sum && IsSum(sum.Left) && IsSum(sum.Right));

    private void Collect(RuleDefinition rule, Expression formula, List<Term> parts)
    {
        if (formula is BinaryExpression sum)
        {
            Collect(rule, sum.Left, parts);
            Collect(rule, sum.Right, parts);
        }
        else if (rule.Binding.TrySymbolOf(formula) is Symbol.OfTerm symbol)
        {
            int before = parts.Count;
            bool isResult = _derivation.Results.Any(r => r.Term == symbol.Term);
            if (!isResult)
            {
                Collect(symbol.Term, parts);
            }

            if (parts.Count == before)
            {
                parts.Add(symbol.Term);
            }
        }
    }
}
