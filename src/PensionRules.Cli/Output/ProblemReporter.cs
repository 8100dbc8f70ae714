using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Policies;

namespace PensionRules.Cli.Output;

/// <summary>Reports why a calculation gave no figures: every fault of the inputs, every missing input, every refusal.</summary>
internal static class ProblemReporter
{
    public static void Report(CalculationResult result, ToolContext context)
    {
        context.Report(result.InputFaults.Select(f => f.Diagnostic));
        if (result.Missing is { Count: > 0 } missing)
        {
            context.Report(DiagnosticRules.InputsMissing, Names(missing));
        }

        foreach (Outcome outcome in result.Outcomes)
        {
            foreach (Fault refusal in outcome.Refusals)
            {
                context.Report(DiagnosticRules.Refused, new FaultArgument(refusal, []));
            }

            foreach (TermResult term in outcome.Refusals.Count == 0 ? outcome.Results.Where(r => r.IsWanting && r.Missing.Count == 0) : [])
            {
                context.Report(DiagnosticRules.NoValue, term.Term, new FaultArgument(term.Fault!, term.Missing));
            }
        }
    }

    private static BothLanguages Names(IReadOnlyList<Term> terms) => new(
        string.Join('、', terms.Select(t => t.ToString())),
        string.Join(", ", terms.Select(t => $"{t.Id} ({t.Type.ToText(Language.English)})")));

    private sealed record FaultArgument(Fault Fault, IReadOnlyList<Term> Missing) : IBilingual
    {
        public string ToText(Language language) => FaultText.Write(Fault, Missing, language);
    }
}
