using System.Text;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Writes a formula with the numbers in place of the names.</summary>
internal sealed class NumberWriter(StringBuilder text, Derivation derivation, RuleDefinition rule, Language language)
    : ExpressionWriter(text, language)
{
    /// <summary>Whether a formula in numbers says more than its value: it combines something.</summary>
    public static bool Says(Expression formula) => formula is BinaryExpression or FunctionCall or Negation;

    protected override bool WriteLeaf(Expression expression)
    {
        if (expression is not (NameReference or TableLookup or Aggregation or GivenTest or MemberReference))
        {
            return base.WriteLeaf(expression);
        }

        if (!derivation.Plan.Operands.TryGetValue(expression, out int operand) || rule.Binding.TryTypeOf(expression) is not { } type)
        {
            return base.WriteLeaf(expression);
        }

        Scalar value = derivation.Reader.At(operand);
        if (value.Fault is not null)
        {
            Text.Append('?');
        }
        else
        {
            ValueText.Append(Text, value.Number, type, Language);
        }

        return true;
    }
}
