using PensionRules.Building;
using PensionRules.Calculation;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Which amounts are sums of others: a pension and its parts.</summary>
internal sealed class Composition
{
    private readonly Derivation _derivation;
    private readonly Dictionary<Term, List<Term>> _parts = [];

    public Composition(Derivation derivation)
    {
        _derivation = derivation;
        foreach (TermResult result in derivation.Results)
        {
            // A month that lies some months after another is not made of the two.
            // Where there is no whole, the parts that came out speak for themselves.
            if (result.Value is null || !result.Term.Type.IsMoney || derivation.StepOf(result.Term)?.Formula is not BinaryExpression { Operator: BinaryOperator.Add })
            {
                continue;
            }

            List<Term> parts = [];
            Collect(result.Term, parts);
            if (parts.Count > 1)
            {
                _parts[result.Term] = parts;
            }
        }
    }

    /// <summary>The results that are not part of another.</summary>
    public IEnumerable<TermResult> Whole => _derivation.Results.Where(r => !IsPart(r.Term));

    /// <summary>The parts of a sum; none for other results.</summary>
    public IReadOnlyList<Term> PartsOf(Term term) => _parts.GetValueOrDefault(term, []);

    private bool IsPart(Term term)
    {
        foreach (List<Term> parts in _parts.Values)
        {
            if (parts.Contains(term))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsResult(Term term)
    {
        foreach (TermResult result in _derivation.Results)
        {
            if (result.Term == term)
            {
                return true;
            }
        }

        return false;
    }

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
            if (!IsResult(symbol.Term))
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
