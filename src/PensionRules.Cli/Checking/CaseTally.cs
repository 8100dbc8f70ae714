using System.Globalization;
using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Policies;

namespace PensionRules.Cli.Checking;

/// <summary>Runs cases, counts them, and prints those that fail with the steps that led to the wrong figure.</summary>
internal sealed class CaseTally(ToolContext context)
{
    public int Passed { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Counts cases that could not be run; their errors are reported elsewhere.</summary>
    public void AddBroken(int count) => Failed += count;

    public void Run(PolicySet set, PolicyCase @case)
    {
        CaseResult result = set.Run(@case);
        if (result.Passed)
        {
            Passed++;
            return;
        }

        Failed++;
        foreach (CaseFailure failure in result.Failures)
        {
            context.Out.WriteLine(ToDiagnostic(result, failure).ToLine(context.Language));
        }

        foreach (Outcome outcome in result.Result.Outcomes)
        {
            WriteSteps(outcome.Derivation.ToText(context.Language, ExplanationDepth.Account));
        }
    }

    public void WriteSummary() => 
        context.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed"));

    private void WriteSteps(string text)
    {
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            context.Out.WriteLine(line.Length == 0 ? line : $"    {line}");
        }
    }

    private Diagnostic ToDiagnostic(CaseResult result, CaseFailure failure) => failure.Expectation is { } expectation
        ? new Diagnostic(
            DiagnosticRules.CaseFailed, expectation.Location, result.Case.Name, expectation.Term, Expected(expectation), Actual(expectation.Term, result.Result))
        : new Diagnostic(DiagnosticRules.NoticesDiffer, result.Case.Location, result.Case.Name, failure.Expected, failure.Actual);

    private string Or => context.Text(" 或 ", " or ");

    private string Expected(Expectation expectation) => expectation.Refusal is { } refusal
        ? $"{context.Text("拒绝", "refused")} {refusal}".TrimEnd()
        : string.Join(Or, expectation.Values.Select(v => v.ToText(context.Language)));

    private string Actual(Term term, CalculationResult result) => string.Join(Or, result.Outcomes.Select(o => Text(o[term.Id])).Distinct());

    private string Text(TermResult result) => result.Value?.ToText(context.Language) ?? Refused(result.Fault!, result.Missing);

    private string Refused(Fault fault, IReadOnlyList<Term> missing)
    {
        string reason = FaultText.Write(fault, missing, context.Language);
        return fault.Kind == FaultKind.Missing ? reason : $"{context.Text("拒绝", "refused")} {fault.Code} ({reason})";
    }
}
