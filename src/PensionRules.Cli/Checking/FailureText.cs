using PensionRules.Calculation;
using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Explanations;
using PensionRules.Policies;

namespace PensionRules.Cli.Checking;

/// <summary>Says what a failed case expected, and what came out instead.</summary>
internal sealed class FailureText(CaseResult result, Language language)
{
    private string Or => Pick(" 或 ", " or ");

    public Diagnostic ToDiagnostic(CaseFailure failure) => failure.Expectation is { } expectation
        ? new Diagnostic(
            DiagnosticRules.CaseFailed, expectation.Location, result.Case.Name, expectation.Term, Expected(failure), Actual(failure))
        : new Diagnostic(DiagnosticRules.NoticesDiffer, result.Case.Location, result.Case.Name, Expected(failure), Actual(failure));

    public string Expected(CaseFailure failure) => failure.Expectation switch
    {
        null => failure.Expected,
        { Refusal: { } refusal } => $"{Pick("拒绝", "refused")} {refusal}".TrimEnd(),
        { } expectation => Difference(expectation)?.ExpectedText(language) ?? string.Join(Or, expectation.Values.Select(v => v.ToText(language))),
    };

    public string Actual(CaseFailure failure)
    {
        if (failure.Expectation is not { } expectation)
        {
            Term[] raised = [.. result.Result.Outcomes.SelectMany(o => o.Notices).Distinct()];
            return raised.Length == 0 ? Pick("无", "none") : string.Join(Pick("、", ", "), raised.Select(t => Pick(t.Name, t.Id)));
        }

        if (Difference(expectation) is { } difference)
        {
            return difference.CameText(language);
        }

        return result.Result.Outcomes.Count > 0
            ? string.Join(Or, result.Result.Outcomes.Select(o => Text(o[expectation.Term.Id])).Distinct())
            : string.Join(Pick("；", "; "), result.Result.InputFaults.Select(f => f.ToText(language)));
    }

    private RowDifference? Difference(Expectation expectation) =>
        CaseRunner.DifferenceOf(expectation, [.. result.Result.Outcomes.Select(o => o[expectation.Term.Id])]);

    private string Text(TermResult term) => term.Value?.ToText(language) ?? Refused(term.Fault!, term.Missing);

    private string Refused(Fault fault, IReadOnlyList<Term> missing)
    {
        string reason = FaultText.Write(fault, missing, language);
        return fault.Kind == FaultKind.Missing ? reason : $"{Pick("拒绝", "refused")} {fault.Code} ({reason})";
    }

    private string Pick(string chinese, string english) => language == Language.Chinese ? chinese : english;
}
