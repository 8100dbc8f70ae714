using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>Answers "why not?" for an output that is zero or refused: which condition, by how much, and what would change it.</summary>
internal sealed class WhyNot(Derivation derivation, Words words, IReadOnlySet<Term>? told = null)
{
    // The search tries many values, so it is made once a condition, whatever it decided.
    private Dictionary<(int Condition, Term? Gain), string[]>? _remedies;

    /// <summary>The terms that the reasons given so far speak of.</summary>
    public HashSet<Term> Mentioned { get; } = [];

    /// <summary>The conditions that led to an arm: the one that held, or all before it that did not.</summary>
    public IEnumerable<(RuleDefinition Rule, Expression Condition)> Deciding(Term term) => Deciding(derivation.StepOf(term));

    /// <summary>What decided the arm that a step took.</summary>
    public Reason Reasons(DerivationStep step) => Join(Deciding(step));

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

    /// <summary>Why the arm taken was taken.</summary>
    public Reason Reasons(Term term) => Join(Deciding(term));

    private Reason Join(IEnumerable<(RuleDefinition Rule, Expression Condition)> conditions)
    {
        ConditionText text = new(derivation, words, told, Mentioned);
        return Reason.Join(conditions.Select(d => text.Write(d.Rule, d.Condition)));
    }

    /// <summary>Why a yes/no came out as it did; none when it was given.</summary>
    public Reason ReasonsOfYesNo(Term term) => TakenArm(term) is { } taken
        ? new ConditionText(derivation, words, told, Mentioned).Write(taken.Rule, taken.Condition)
        : Reason.None;

    /// <summary>What would change a zero: each input alone, with the nearest value that turns the condition.</summary>
    public IEnumerable<string> Remedies(Term term) => Deciding(term).SelectMany(d => Remedies(d.Rule, d.Condition, term)).Distinct();

    /// <summary>What would turn a yes/no.</summary>
    public IEnumerable<string> RemediesOfYesNo(Term term) => TakenArm(term) is { } taken ? Remedies(taken.Rule, taken.Condition, null) : [];

    private (RuleDefinition Rule, Expression Condition)? TakenArm(Term term) =>
        !derivation.Given.ContainsKey(term) && derivation.PolicySet.DefinitionOf(term) is RuleDefinition rule && derivation.ArmOf(rule) is >= 0 and int arm
            ? (rule, rule.Rule.Arms[arm].Value)
            : null;

    // Where an amount is wanted, only what leads to one is told.
    private string[] Remedies(RuleDefinition rule, Expression condition, Term? gain)
    {
        int operand = derivation.Plan.Operands[condition];
        _remedies ??= [];
        if (!_remedies.TryGetValue((operand, gain), out string[]? found))
        {
            HashSet<Term> uses = [];
            Collect(rule, ExpressionWalker.All(condition), uses);
            found = [.. new RemedyFinder(derivation).Find(operand, uses, gain).Select(Text)];
            _remedies[(operand, gain)] = found;
        }

        return found;
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
