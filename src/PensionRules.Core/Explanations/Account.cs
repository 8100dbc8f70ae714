using System.Text;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>The account: every amount with its formula in names and numbers, its rounding and its article.</summary>
internal sealed class Account(Derivation derivation, Words words, Page page)
{
    private readonly StepText _text = new(derivation, words);

    public void Write(bool isFull)
    {
        page.Heading(words.Pick("计算过程", "How it is calculated"));
        foreach (DerivationStep step in derivation.Steps)
        {
            if (step.Definition is RuleDefinition rule && (isFull || IsAmount(step) || IsAskedRows(step)))
            {
                Step(step, rule);
            }
        }
    }

    // The account names what is paid and what leads to it; a test or a zero that no condition explains is left to "everything".
    private static bool IsAmount(DerivationStep step) => step.Term.Type.Kind is TypeKind.Number or TypeKind.Month or TypeKind.Date
        && (step.Value is { Number.Sign: not 0 } || step.Fault is not null || step.Term is { IsOutput: true, IsRequired: true });

    // Somebody who asks for a worksheet wants to see its rows.
    private bool IsAskedRows(DerivationStep step) =>
        step.Value is { Rows: not null } && derivation.Results.Any(r => r.Term == step.Term);

    private void Step(DerivationStep step, RuleDefinition rule)
    {
        StringBuilder text = page.Item();
        page.Strong(words.Name(step.Term));
        text.Append(" = ");
        _text.Value(text, step);
        page.End();
        Formula(step, rule);
        if (rule.Rule.Kind == RuleKind.Worksheet && step.Value is not null)
        {
            new WorksheetText(words, page).Write(step.Value);
        }

        Reason(step);
        page.Below().Append(words.Pick("依据 ", "Source: ")).Append(words.Cite(rule.Citation));
        page.End();
        Doubts(step);
    }

    private void Formula(DerivationStep step, RuleDefinition rule)
    {
        if (!StepText.HasFormula(step))
        {
            return;
        }

        _text.Names(page.Below().Append("= "), step, rule);
        page.End();
        if (StepText.HasNumbers(step))
        {
            _text.Numbers(page.Below().Append("= "), step, rule);
            page.End();
        }
    }

    private void Reason(DerivationStep step)
    {
        WhyNot whyNot = new(derivation, words);
        bool isNothing = step.Value is { Number.Sign: 0 } || step.Fault is { Kind: FaultKind.Refused };
        if (!isNothing || !whyNot.IsByCondition(step.Term))
        {
            return;
        }

        string reasons = whyNot.Reasons(step.Term);
        if (reasons.Length > 0)
        {
            page.Below().Append(words.Pick("因为 ", "because ")).Append(reasons);
            page.End();
        }
    }

    private void Doubts(DerivationStep step)
    {
        foreach ((Term term, Evidence evidence) in step.Doubts)
        {
            page.Below().Append("※ ").Append(words.Name(term)).Append(words.Pick("：", ": ")).Append(words.Evidence(evidence));
            page.End();
        }
    }
}
