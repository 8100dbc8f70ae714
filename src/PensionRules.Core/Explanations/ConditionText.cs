using System.Text;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Says why a condition holds or not: which test, with its numbers, and by how much.</summary>
internal sealed class ConditionText(Derivation derivation, Words words)
{
    public string Write(RuleDefinition rule, Expression condition)
    {
        List<ConditionLeaf> leaves = new ConditionBlame(derivation).Of(rule, condition);
        return string.Join(words.Pick("；", "; "), leaves.Select(Write));
    }

    private string Write(ConditionLeaf leaf)
    {
        if (leaf.Test is GivenTest { Subject: NameReference name } && leaf.Rule.Binding.TrySymbolOf(name) is Building.Symbol.OfTerm given)
        {
            string subject = words.Name(given.Term);
            return leaf.Holds
                ? words.Pick($"给出了{subject}", $"{subject} was given")
                : words.Pick($"没有给出{subject}", $"{subject} was not given");
        }

        return leaf.Test is BinaryExpression test && Compared(leaf.Rule, test) is { } compared ? compared : Plain(leaf);
    }

    private string Plain(ConditionLeaf leaf)
    {
        StringBuilder text = new();
        new NameWriter(text, leaf.Rule, words.Language).Write(leaf.Test);
        return text.Append(leaf.Holds ? words.Pick(" 成立", " holds") : words.Pick(" 不成立", " does not hold")).ToString();
    }

    // A comparison told by its numbers: 缴费年限 14 年，低于最低缴费年限 15 年，差 1 年.
    private string? Compared(RuleDefinition rule, BinaryExpression test)
    {
        Scalar left = derivation.ValueOf(test.Left);
        Scalar right = derivation.ValueOf(test.Right);
        TermType? type = rule.Binding.TryTypeOf(test.Left);
        if (left.Fault is not null || right.Fault is not null || type is not { IsOrdered: true })
        {
            return null;
        }

        StringBuilder text = new();
        Side(text, rule, test.Left, left.Number, type);
        text.Append(words.Pick("，", ", ")).Append(Order(left.Number.CompareTo(right.Number), type)).Append(words.Pick(string.Empty, " "));
        Side(text, rule, test.Right, right.Number, type);
        if (type.Kind == TypeKind.Number && left.Number != right.Number)
        {
            text.Append(words.Pick(left.Number < right.Number ? "，差 " : "，多 ", ", a difference of "));
            ValueText.Append(text, Rational.Abs(left.Number - right.Number), type, words.Language);
        }

        return text.ToString();
    }

    private string Order(int order, TermType type)
    {
        bool isDate = type.Kind != TypeKind.Number;
        return Math.Sign(order) switch
        {
            < 0 => isDate ? words.Pick("早于", "before") : words.Pick("低于", "below"),
            > 0 => isDate ? words.Pick("晚于", "after") : words.Pick("高于", "above"),
            _ => words.Pick("等于", "equal to"),
        };
    }

    private void Side(StringBuilder text, RuleDefinition rule, Expression side, Rational value, TermType type)
    {
        if (side is NameReference name && rule.Binding.TrySymbolOf(name) is Building.Symbol.OfTerm named)
        {
            text.Append(words.Name(named.Term));
        }
        else if (side is not (NumberLiteral or DateLiteral or MonthLiteral))
        {
            new NameWriter(text, rule, words.Language).Write(side);
        }

        text.Append(' ');
        ValueText.Append(text, value, type, words.Language);
    }
}
