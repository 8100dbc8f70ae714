using System.Text;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Says why a condition holds or not: which test, with its numbers, and by how much.</summary>
internal sealed class ConditionText(Derivation derivation, Words words, IReadOnlySet<Term>? told, ISet<Term> mentioned)
{
    private readonly List<string> _said = [];

    /// <summary>The reason of a condition, each comparison told once.</summary>
    public Reason Write(RuleDefinition rule, Expression condition)
    {
        List<string> plain = [];
        List<ReasonGroup> groups = [];
        if (new ConditionBlame(derivation, told).Of(rule, condition) is { } node)
        {
            Write(node with { Term = null }, null, plain, groups);
        }

        return new Reason(plain, groups);
    }

    private void Write(ConditionNode node, Term? owner, List<string> plain, List<ReasonGroup> groups)
    {
        IReadOnlyList<ConditionNode> parts = Telling(node);
        Term? term = node.Term ?? owner;
        if (parts.Count == 0)
        {
            AddOnce(plain, node);
        }
        else if (!node.AreAlternatives || parts.Count == 1)
        {
            foreach (ConditionNode part in parts)
            {
                Write(part, term, plain, groups);
            }
        }
        else
        {
            string none = words.Pick("以下各条都不成立", "none of these holds");
            string lead = term is not null && !derivation.Reader.ValueOf(term).IsTrue
                ? words.Pick($"{words.YesNo(term, value: false)}，{none}", $"{words.YesNo(term, value: false)}, {none}")
                : none;
            List<string> items = Alternatives(parts);
            if (items.Count == 1)
            {
                plain.Add(items[0]);
            }
            else
            {
                groups.Add(new ReasonGroup(lead, items));
            }
        }
    }

    // How a passage is read is said elsewhere, and that something was given is no news; unless there is nothing else to say.
    private static IReadOnlyList<ConditionNode> Telling(ConditionNode node)
    {
        int telling = 0;
        foreach (ConditionNode part in node.Parts)
        {
            telling += IsTelling(part) ? 1 : 0;
        }

        return telling == 0 || telling == node.Parts.Count ? node.Parts : [.. node.Parts.Where(IsTelling)];
    }

    private static bool IsTelling(ConditionNode part) => !part.IsReading && part is not { Test: GivenTest, Holds: true };

    // Everything that was not given is one item.
    private List<string> Alternatives(IReadOnlyList<ConditionNode> parts)
    {
        List<string> items = [];
        List<Term> lacking = [];
        foreach (ConditionNode part in parts)
        {
            if (part is { Test: GivenTest { Subject: NameReference name }, Holds: false, Term: null } && TermOf(part, name) is { } term)
            {
                lacking.Add(term);
            }
            else
            {
                items.Add(Alternative(part));
            }
        }

        if (lacking.Count > 0)
        {
            string names = string.Join(words.Comma, lacking.Select(words.Name));
            string were = lacking.Count == 1 ? "was" : "were";
            items.Add(words.Pick($"没有给出{names}", $"{names} {were} not given"));
        }

        return items;
    }

    private string Alternative(ConditionNode node)
    {
        List<string> clauses = [];
        bool isTold = node.Parts.Count == 0 && !Clause(node, clauses);
        foreach (ConditionNode part in Telling(node))
        {
            Clauses(part, clauses);
        }

        string reason = string.Join(words.Pick("；", "; "), clauses);
        if (node.Term is not { } term || isTold)
        {
            return reason;
        }

        // Under a 非 it is what holds that is in the way.
        string name = derivation.Reader.ValueOf(term).IsTrue ? words.YesNo(term, value: true) : words.Name(term);
        return words.Pick($"{name}（{reason}）", $"{name} ({reason})");
    }

    private void Clauses(ConditionNode node, List<string> clauses)
    {
        IReadOnlyList<ConditionNode> parts = Telling(node);
        foreach (ConditionNode part in parts)
        {
            Clauses(part, clauses);
        }

        if (parts.Count == 0)
        {
            Clause(node, clauses);
        }
    }

    // What was told before is only named, when it has a name.
    private bool Clause(ConditionNode leaf, List<string> clauses)
    {
        string text = Leaf(leaf);
        bool isNew = IsNew(text);
        clauses.Add(isNew || leaf.Term is null ? text : words.YesNo(leaf.Term, derivation.Reader.ValueOf(leaf.Term).IsTrue));
        return isNew || leaf.Term is null;
    }

    private void AddOnce(List<string> plain, ConditionNode leaf)
    {
        string text = Leaf(leaf);
        if (IsNew(text))
        {
            plain.Add(text);
        }
    }

    private bool IsNew(string text)
    {
        if (_said.Contains(text))
        {
            return false;
        }

        _said.Add(text);
        return true;
    }

    private string Leaf(ConditionNode leaf)
    {
        mentioned.UnionWith(leaf.Rule.TermsIn(leaf.Test));
        return Told(leaf);
    }

    private string Told(ConditionNode leaf) => leaf.Test switch
    {
        GivenTest { Subject: NameReference name } when TermOf(leaf, name) is { } given => leaf.Holds
            ? words.Pick($"给出了{words.Name(given)}", $"{words.Name(given)} was given")
            : words.Pick($"没有给出{words.Name(given)}", $"{words.Name(given)} was not given"),
        NameReference name when TermOf(leaf, name) is { } term => words.YesNo(term, leaf.Holds),
        BinaryExpression { Operator: BinaryOperator.Is or BinaryOperator.IsNot } test when Actual(leaf, test.Left) is { } actual => actual,
        Membership { Subject: { } subject } when Actual(leaf, subject) is { } actual => actual,
        BinaryExpression test when Compared(leaf.Rule, test) is { } compared => compared,
        _ => Plain(leaf),
    };

    // A choice told by what was chosen: 参保身份：职工.
    private string? Actual(ConditionNode leaf, Expression subject) =>
        TermOf(leaf, subject) is { } term && derivation.ValueOf(subject) is { Fault: null } value
            ? words.Name(term) + words.Pick("：", ": ") + ValueText.Write(value.Number, term.Type, words.Language)
            : null;

    private static Term? TermOf(ConditionNode leaf, Expression name) =>
        leaf.Rule.Binding.TrySymbolOf(name) is Building.Symbol.OfTerm { Term: { } term } ? term : null;

    private string Plain(ConditionNode leaf)
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
            text.Append(" =");
        }

        text.Append(text.Length > 0 && text[^1] == ' ' ? string.Empty : " ");
        ValueText.Append(text, value, type, words.Language);
    }
}
