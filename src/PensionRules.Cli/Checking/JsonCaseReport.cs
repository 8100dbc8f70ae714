using System.Text.Json;
using PensionRules.Calculation;
using PensionRules.Cli.Output;
using PensionRules.Diagnostics;
using PensionRules.Explanations;

namespace PensionRules.Cli.Checking;

/// <summary>Writes what came of a check as JSON for programs: the counts, the errors, and each failed case with its steps.</summary>
internal sealed class JsonCaseReport(ToolContext context) : ICaseReport
{
    private readonly List<CaseResult> _failed = [];

    public void Failed(CaseResult result) => _failed.Add(result);

    public void End(int passed, int failed) => JsonText.Write(context.Out, json =>
    {
        json.WriteNumber("passed", passed);
        json.WriteNumber("failed", failed);
        json.Array("errors", context.Problems, p => WriteProblem(json, p));
        json.Array("failures", _failed, r => WriteCase(json, r));
    });

    private void WriteCase(Utf8JsonWriter json, CaseResult result)
    {
        json.WriteString("policy", result.Result.PolicySet.Id);
        json.WriteString("case", result.Case.Name);
        json.WriteString("article", result.Case.Article.Heading);
        json.Strings("rules", result.Case.Article.RuleIds);
        WritePlace(json, result.Case.Location);
        FailureText text = new(result, context.Language);
        json.Array("differences", result.Failures, f => WriteDifference(json, f, text));
        json.Array("outcomes", result.Result.Outcomes, o => WriteOutcome(json, result, o));
    }

    private void WriteDifference(Utf8JsonWriter json, CaseFailure failure, FailureText text)
    {
        json.WriteString("term", failure.Expectation?.Term.Id);
        json.WriteString("name", failure.Expectation?.Term.ToText(context.Language));
        json.WriteString("expected", text.Expected(failure));
        json.WriteString("actual", text.Actual(failure));
        WriteProblem(json, text.ToDiagnostic(failure));
    }

    private void WriteOutcome(Utf8JsonWriter json, CaseResult result, Outcome outcome)
    {
        FailureSteps steps = new(result, outcome, context.Language);
        json.Strings("assumptions", outcome.Assumptions.Select(a => AssumptionText.Write(a, context)));
        json.Strings("reasons", steps.Reasons);
        JsonDerivation derivation = new(outcome.Derivation, new Words(context.Language));
        json.Array("steps", steps.Steps, s =>
        {
            derivation.Step(json, s);
            json.WriteString("text", steps.ToLine(s));
        });
    }

    private void WriteProblem(Utf8JsonWriter json, Diagnostic problem)
    {
        WritePlace(json, problem.Location);
        json.WriteString("code", problem.Code);
        json.WriteString("message", problem.Message(context.Language));
    }

    private static void WritePlace(Utf8JsonWriter json, SourceLocation place)
    {
        if (place.Line > 0)
        {
            json.WriteString("file", place.File);
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        }
    }
}
