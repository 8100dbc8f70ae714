using PensionRules.Building;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Finds the tests that made a condition come out as it did, through 且, 或, 非 and yes/no terms.</summary>
internal sealed class ConditionBlame(Derivation derivation)
{
    public List<ConditionLeaf> Of(RuleDefinition rule, Expression condition)
    {
        List<ConditionLeaf> leaves = [];
        Visit(rule, condition, leaves);
        return leaves;
    }

    private void Visit(RuleDefinition rule, Expression condition, List<ConditionLeaf> leaves)
    {
        Scalar value = derivation.ValueOf(condition);
        if (value.Fault is not null)
        {
            return;
        }

        switch (condition)
        {
            case LogicalNot not:
                Visit(rule, not.Operand, leaves);
                break;
            case BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both:
                VisitSide(rule, both.Left, value.IsTrue, leaves);
                VisitSide(rule, both.Right, value.IsTrue, leaves);
                break;
            case NameReference name when RuleOf(rule, name) is { } inner && derivation.ArmOf(inner) is >= 0 and int arm:
                Visit(inner, inner.Rule.Arms[arm].Value, leaves);
                break;
            default:
                leaves.Add(new ConditionLeaf(rule, condition, value.IsTrue));
                break;
        }
    }

    // Of 且 and 或, the side that came out like the whole is to blame.
    private void VisitSide(RuleDefinition rule, Expression side, bool whole, List<ConditionLeaf> leaves)
    {
        Scalar value = derivation.ValueOf(side);
        if (value.Fault is null && value.IsTrue == whole)
        {
            Visit(rule, side, leaves);
        }
    }

    private RuleDefinition? RuleOf(RuleDefinition rule, NameReference name) =>
        rule.Binding.TrySymbolOf(name) is Symbol.OfTerm term && derivation.Plan.Terms.TryGetValue(term.Term, out Plans.TermPlan? plan)
            ? plan.Definition as RuleDefinition
            : null;
}
