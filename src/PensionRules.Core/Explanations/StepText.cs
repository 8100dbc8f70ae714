using System.Text;
using PensionRules.Evaluation;
using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>The pieces that a step is told in: its value, its formula in names and in numbers, its rounding.</summary>
internal sealed class StepText(Derivation derivation, Words words)
{
    /// <summary>Whether the step has a formula to tell; a plain number and a refusal speak for themselves.</summary>
    public static bool HasFormula(DerivationStep step) => step.Formula is not (null or Refusal or NumberLiteral);

    /// <summary>Whether numbers say more than the names: something is combined or rounded.</summary>
    public static bool HasNumbers(DerivationStep step) => NumberWriter.Says(step.Formula!) || IsRounded(step);

    public void Value(StringBuilder text, DerivationStep step)
    {
        if (step.Value is { Rows: null } value)
        {
            ValueText.Append(text, value.Number, step.Term.Type, words.Language);
        }
        else
        {
            text.Append(step.Value?.ToText(words.Language) ?? FaultText.Write(step.Fault!, [], words.Language));
        }
    }

    public void Names(StringBuilder text, DerivationStep step, RuleDefinition rule) => text.Append(rule.FormulaText(step.Arm, words.Language));

    /// <summary>The formula in numbers, and how its value was rounded.</summary>
    public void Numbers(StringBuilder text, DerivationStep step, RuleDefinition rule)
    {
        bool isBusy = NumberWriter.Says(step.Formula!);
        if (isBusy)
        {
            new NumberWriter(text, derivation, rule, words.Language).Write(step.Formula!);
        }

        if (!IsRounded(step))
        {
            return;
        }

        text.Append(isBusy ? " = " : string.Empty);
        ValueText.Append(text, step.Exact!.Value, step.Term.Type, words.Language);
        text.Append(words.Pick("，", ", ")).Append(words.Rounding(step.Rounding!, step.Term.Type)).Append(words.Pick(" 得 ", " gives "));
        ValueText.Append(text, step.Value!.Number, step.Term.Type, words.Language);
    }

    public static bool IsRounded(DerivationStep step) => step is { Exact: { } exact, Value: { } value } && exact != value.Number;
}
