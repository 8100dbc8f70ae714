using PensionRules.Building;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Finds the tests that made a condition come out as it did, through 且, 或, 非 and yes/no terms, and how they hang together.</summary>
internal sealed class ConditionBlame(Derivation derivation, IReadOnlySet<Term>? told)
{
    /// <summary>What is to blame; null when the condition has no value.</summary>
    public ConditionNode? Of(RuleDefinition rule, Expression condition)
    {
        Scalar value = derivation.ValueOf(condition);
        return value.Fault is not null ? null : condition switch
        {
            LogicalNot not => Of(rule, not.Operand),
            BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both => Junction(rule, both, value.IsTrue),
            NameReference name when RuleOf(rule, name) is { } inner && told?.Contains(inner.Term) != true && derivation.ArmOf(inner) is >= 0 and int arm =>
                Named(Of(inner, inner.Rule.Arms[arm].Value), inner.Term),
            _ => new ConditionNode(rule, condition, value.IsTrue, AreAlternatives: false, [], IsReading(rule, condition)),
        };
    }

    private static ConditionNode? Named(ConditionNode? node, Term term) => node is null ? null : node with { Term = term };

    private ConditionNode? Junction(RuleDefinition rule, BinaryExpression both, bool holds)
    {
        List<ConditionNode> parts = [];
        Collect(rule, both, both.Operator, holds, parts);
        if (parts is [{ Term: null } only])
        {
            return only;
        }

        bool areAlternatives = both.Operator == BinaryOperator.Or && !holds;
        // One part of a 且 that a reading rules out settles it; of the alternatives all have to be.
        bool isReading = both.Operator == BinaryOperator.And && !holds ? parts.Exists(p => p.IsReading) : parts.TrueForAll(p => p.IsReading);
        return parts.Count == 0 ? null : new ConditionNode(rule, both, holds, areAlternatives, parts, isReading);
    }

    // Of 且 and 或, the sides that came out like the whole are to blame.
    private void Collect(RuleDefinition rule, Expression side, BinaryOperator junction, bool whole, List<ConditionNode> parts)
    {
        if (side is BinaryExpression both && both.Operator == junction)
        {
            Collect(rule, both.Left, junction, whole, parts);
            Collect(rule, both.Right, junction, whole, parts);
            return;
        }

        Scalar value = derivation.ValueOf(side);
        if (value.Fault is null && value.IsTrue == whole && Of(rule, side) is { } part)
        {
            parts.Add(part);
        }
    }

    private bool IsReading(RuleDefinition rule, Expression test) => test switch
    {
        BinaryExpression { Operator: BinaryOperator.Is or BinaryOperator.IsNot } both => IsSwitch(rule, both.Left),
        Membership membership => IsSwitch(rule, membership.Subject),
        _ => false,
    };

    private bool IsSwitch(RuleDefinition rule, Expression subject) => rule.Binding.TrySymbolOf(subject) is Symbol.OfTerm term
        && derivation.PolicySet.DefinitionOf(term.Term) is SwitchDefinition;

    private RuleDefinition? RuleOf(RuleDefinition rule, NameReference name) =>
        rule.Binding.TrySymbolOf(name) is Symbol.OfTerm term && derivation.Plan.Terms.TryGetValue(term.Term, out Plans.TermPlan? plan)
            ? plan.Definition as RuleDefinition
            : null;
}
