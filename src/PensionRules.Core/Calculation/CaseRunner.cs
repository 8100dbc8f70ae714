using PensionRules.Explanations;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>Runs worked cases.</summary>
internal static class CaseRunner
{
    private static readonly CalculationOptions Options = new() { AllowOutsidePeriod = true };

    public static CaseResult Run(PolicySet set, PolicyCase @case)
    {
        Dictionary<Term, TermValue> given = @case.Given.ToDictionary(p => p.Key, p => p.Value);
        Term[] asked = [.. @case.Expected.Select(e => e.Term).Distinct()];
        CalculationResult result = Calculator.Calculate(set, given, asked, Options);
        List<CaseFailure> failures = [.. @case.Expected.Select(e => Compare(e, result)).OfType<CaseFailure>()];
        if (@case.Notices is not null && CompareNotices(@case.Notices, result) is { } failure)
        {
            failures.Add(failure);
        }

        return new CaseResult(@case, failures, result);
    }

    private static CaseFailure? Compare(Expectation expectation, CalculationResult result)
    {
        if (result.Outcomes.Count == 0)
        {
            return new CaseFailure(expectation, Text(expectation), string.Join("; ", result.InputFaults.Select(f => f.ToText(Language.Chinese))), [expectation.Term]);
        }

        TermResult[] came = [.. result.Outcomes.Select(o => o[expectation.Term.Id])];
        bool isMet = expectation.Refusal is { } refusal
            ? came.All(r => r.Fault is not null && r.Fault.Matches(refusal))
            : IsSameSet(expectation.Values, came);
        if (isMet)
        {
            return null;
        }

        return DifferenceOf(expectation, came) is { } difference
            ? new CaseFailure(expectation, difference.ExpectedText(Language.Chinese), difference.CameText(Language.Chinese), [expectation.Term])
            : new CaseFailure(expectation, Text(expectation), string.Join(" 或 ", came.Select(Text)), [expectation.Term]);
    }

    /// <summary>Where the rows that came differ from the rows expected; null when it is not rows that are compared.</summary>
    internal static RowDifference? DifferenceOf(Expectation expectation, IReadOnlyList<TermResult> came) =>
        expectation.Values is [{ Rows: not null } wanted] && came is [{ Value: { Rows: not null } rows }] ? RowDifference.Find(wanted, rows) : null;

    private static bool IsSameSet(IReadOnlyList<TermValue> values, TermResult[] came) =>
        came.All(r => r.Value is not null && values.Any(v => RowDifference.IsNone(v, r.Value)))
        && values.All(v => Array.Exists(came, r => RowDifference.IsNone(v, r.Value)));

    private static CaseFailure? CompareNotices(string expected, CalculationResult result)
    {
        string[] wanted = expected is "无" or "none" ? [] : expected.Split(['、', ',', ' '], StringSplitOptions.RemoveEmptyEntries);
        Term[] came = [.. result.Outcomes.SelectMany(o => o.Notices).Distinct()];
        bool isMet = wanted.Length == came.Length && wanted.All(w => Array.Exists(came, t => t.Name == w || t.Id == w));
        string text = came.Length == 0 ? "无" : string.Join('、', came.Select(t => t.Name));
        return isMet ? null : new CaseFailure(null, expected, text, [.. Differing(wanted, came, result.PolicySet)]);
    }

    // Raised and not expected, or expected and not raised; a name that is no term is neither.
    private static IEnumerable<Term> Differing(string[] wanted, Term[] came, PolicySet set)
    {
        Term[] terms = [.. wanted.Select(set.FindTerm).OfType<Term>()];
        return came.Except(terms).Concat(terms.Except(came)).Distinct();
    }

    private static string Text(Expectation expectation) => expectation.Refusal is { } refusal
        ? $"拒绝 {refusal}".TrimEnd()
        : string.Join(" 或 ", expectation.Values.Select(v => v.ToText(Language.Chinese)));

    private static string Text(TermResult result) => result.Value?.ToText(Language.Chinese)
        ?? $"拒绝 {FaultText.Write(result.Fault!, result.Missing, Language.Chinese)}";
}
