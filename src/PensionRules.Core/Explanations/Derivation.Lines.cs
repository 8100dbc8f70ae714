using PensionRules.Policies;

namespace PensionRules.Explanations;

public sealed partial class Derivation
{
    /// <summary>
    /// The calculated steps that lead to some terms and to no others, each after what it rests on: how one figure came about. When a
    /// requirement does not hold, those that lead to it.
    /// </summary>
    /// <param name="terms">The terms: results, or notices.</param>
    /// <returns>The steps. What was given, and the numbers of the law, stand in their formulas; a term that was itself given is a step.</returns>
    public IReadOnlyList<DerivationStep> StepsTo(IEnumerable<Term> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Term[] roots = Refusals.Count > 0 ? [.. Refusals.Select(r => r.Term)] : [.. terms];
        HashSet<Term> seen = [];
        List<DerivationStep> steps = [];
        foreach (Term root in roots)
        {
            Visit(root, seen, steps.Add);
        }

        return [.. steps.Where(s => s.Definition is RuleDefinition || roots.Contains(s.Term))];
    }

    /// <summary>A step in one line: the formula in names and in numbers, the value, its rounding, why this formula, and the article.</summary>
    /// <param name="step">The step.</param>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string ToLine(DerivationStep step, Language language)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new StepLine(this, new Words(language)).Write(step);
    }

    /// <summary>Why a requirement (必须) or a notice (提示) holds or does not.</summary>
    /// <param name="rule">The rule's term.</param>
    /// <param name="language">The language.</param>
    /// <returns>One line with the numbers of the tests that decided.</returns>
    public string WhyLine(Term rule, Language language)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Words words = new(language);
        string reason = new WhyNot(this, words).ReasonsOfYesNo(rule).ToText(words);
        string name = words.Name(rule);
        string verdict = IsBroken(rule) ? words.Pick($"不符合“{name}”", $"'{name}' does not hold") : words.Pick($"符合“{name}”", $"'{name}' holds");
        return reason.Length == 0 ? verdict : verdict + words.Pick("：", ": ") + reason;
    }
}
