using System.Globalization;
using PensionRules.Calculation;
using PensionRules.Cli.Output;
using PensionRules.Explanations;

namespace PensionRules.Cli.Checking;

/// <summary>Prints each failed case where it stands, what it expected, what came out, and the steps that led there.</summary>
internal sealed class TextCaseReport(ToolContext context) : ICaseReport
{
    /// <summary>So many cases are told with their steps; of the others only what differs.</summary>
    public const int MostInFull = 20;

    private const string Indent = "    ";

    private int _failed;

    public void Failed(CaseResult result)
    {
        _failed++;
        if (_failed == MostInFull + 1)
        {
            context.Out.WriteLine(context.Text("以下的不符只列一行，不写计算过程：", "The failures below are told in one line, without their steps:"));
        }

        FailureText text = new(result, context.Language);
        foreach (CaseFailure failure in result.Failures)
        {
            context.Out.WriteLine(Ink.Red(text.ToDiagnostic(failure).ToLine(context.Language), context));
        }

        if (_failed <= MostInFull)
        {
            WriteSteps(result);
        }
    }

    public void End(int passed, int failed)
    {
        string line = string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed");
        context.Out.WriteLine(failed == 0 && !context.HasErrors ? Ink.Green(line, context) : Ink.Red(line, context));
    }

    private void WriteSteps(CaseResult result)
    {
        IReadOnlyList<Outcome> outcomes = result.Result.Outcomes;
        for (int i = 0; i < outcomes.Count; i++)
        {
            foreach (Assumption assumption in outcomes[i].Assumptions)
            {
                WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i + 1}/{outcomes.Count} {AssumptionText.Write(assumption, context)}"));
            }

            FailureSteps steps = new(result, outcomes[i], context.Language);
            steps.Reasons.ToList().ForEach(WriteLine);
            foreach (DerivationStep step in steps.Steps)
            {
                WriteLine(steps.ToLine(step));
                RowLines.Of(step.Value, context.Language).ToList().ForEach(line => WriteLine(Indent + line));
            }
        }
    }

    private void WriteLine(string text) => context.Out.WriteLine(Indent + text);
}
