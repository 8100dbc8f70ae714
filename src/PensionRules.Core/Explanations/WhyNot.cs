using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Answers "why not?" for an output that is zero or refused: which condition, by how much, and what would change it.</summary>
internal sealed class WhyNot(Derivation derivation, Words words)
{
    /// <summary>The conditions that led to an arm: the one that held, or all before it that did not.</summary>
    public IEnumerable<(RuleDefinition Rule, Expression Condition)> Deciding(Term term) => Deciding(derivation.StepOf(term));

    /// <summary>What decided the arm that a step took.</summary>
    public string Reasons(DerivationStep step) => Text(Deciding(step));

    private static IEnumerable<(RuleDefinition Rule, Expression Condition)> Deciding(DerivationStep? step)
    {
        if (step is not { Definition: RuleDefinition rule, Arm: >= 0 and int arm })
        {
            yield break;
        }

        if (rule.Rule.Arms[arm].Condition is { } condition)
        {
            yield return (rule, condition);
            yield break;
        }

        for (int i = 0; i < arm; i++)
        {
            yield return (rule, rule.Rule.Arms[i].Condition!);
        }
    }

    /// <summary>Whether the arm taken is itself 0 or a refusal: the condition is why.</summary>
    public bool IsByCondition(Term term) => derivation.StepOf(term) is { Definition: RuleDefinition rule, Arm: >= 0 and int arm }
        && rule.Rule.Arms[arm].Value is NumberLiteral { Written.Sign: 0 } or Refusal
        && rule.Rule.Arms.Count > 1;

    public string Reasons(Term term) => Text(Deciding(term));

    private string Text(IEnumerable<(RuleDefinition Rule, Expression Condition)> conditions) => string.Join(
        words.Pick("；", "; "),
        conditions.Select(d => new ConditionText(derivation, words).Write(d.Rule, d.Condition)).Where(t => t.Length > 0).Distinct());

    public string RequirementReason(Term requirement)
    {
        if (derivation.PolicySet.DefinitionOf(requirement) is not RuleDefinition rule || derivation.ArmOf(rule) is not (>= 0 and int arm))
        {
            return string.Empty;
        }

        return new ConditionText(derivation, words).Write(rule, rule.Rule.Arms[arm].Value);
    }

    /// <summary>What would change a zero: each input alone, with the nearest value that turns the condition.</summary>
    public IEnumerable<string> Remedies(Term term) => Deciding(term).SelectMany(d => Remedies(d.Rule, d.Condition)).Distinct();

    public IEnumerable<string> RequirementRemedies(Term requirement) =>
        derivation.PolicySet.DefinitionOf(requirement) is RuleDefinition rule && derivation.ArmOf(rule) is >= 0 and int arm
            ? Remedies(rule, rule.Rule.Arms[arm].Value)
            : [];

    private IEnumerable<string> Remedies(RuleDefinition rule, Expression condition)
    {
        HashSet<Term> uses = [];
        Collect(rule, ExpressionWalker.All(condition), uses);
        int operand = derivation.Plan.Operands[condition];
        return new RemedyFinder(derivation).Find(operand, uses).Select(Text);
    }

    private void Collect(RuleDefinition rule, IEnumerable<Expression> expressions, HashSet<Term> uses)
    {
        foreach (Expression expression in expressions)
        {
            if (rule.Binding.TrySymbolOf(expression) is not Building.Symbol.OfTerm symbol || !uses.Add(symbol.Term))
            {
                continue;
            }

            if (derivation.PolicySet.DefinitionOf(symbol.Term) is RuleDefinition inner && !derivation.Given.ContainsKey(symbol.Term))
            {
                Collect(inner, inner.Rule.Arms.SelectMany(a => ExpressionWalker.All(a.Condition).Concat(ExpressionWalker.All(a.Value))), uses);
            }
        }
    }

    private string Text(Remedy remedy)
    {
        string name = words.Name(remedy.Input);
        string now = Evaluation.ValueText.Write(remedy.Now, remedy.Input.Type, words.Language);
        string needed = Evaluation.ValueText.Write(remedy.Needed, remedy.Input.Type, words.Language);
        return words.Pick($"{name}由 {now} 变为 {needed}", $"{name} of {needed} instead of {now}");
    }
}
