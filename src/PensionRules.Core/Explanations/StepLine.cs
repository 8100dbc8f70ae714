using System.Text;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>A step in one line: the formula in names and in numbers, the value and its rounding, the conditions that chose it, the article.</summary>
internal sealed class StepLine(Derivation derivation, Words words)
{
    private readonly StepText _text = new(derivation, words);
    private readonly WhyNot _whyNot = new(derivation, words);

    public string Write(DerivationStep step)
    {
        StringBuilder text = new(words.Name(step.Term));
        bool isRounded = false;
        if (step.Definition is RuleDefinition rule && StepText.HasFormula(step))
        {
            _text.Names(text.Append(" = "), step, rule);
            if (StepText.HasNumbers(step))
            {
                _text.Numbers(text.Append(" = "), step, rule);
                isRounded = StepText.IsRounded(step);
            }
        }

        if (!isRounded)
        {
            _text.Value(text.Append(" = "), step);
        }

        Reason(text, step);
        Source(text, step);
        return text.ToString();
    }

    private void Reason(StringBuilder text, DerivationStep step)
    {
        string reasons = _whyNot.Reasons(step).ToText(words);
        if (reasons.Length > 0)
        {
            text.Append(words.Pick("，因为 ", ", because ")).Append(reasons);
        }
    }

    private void Source(StringBuilder text, DerivationStep step)
    {
        if (step.Citation is { } citation)
        {
            text.Append(words.Pick("〔依据 ", " (source: ")).Append(words.Cite(citation)).Append(words.Pick("〕", ")"));
        }
        else if (step.Value is not null)
        {
            text.Append(words.Pick("〔给出〕", " (given)"));
        }
    }
}
