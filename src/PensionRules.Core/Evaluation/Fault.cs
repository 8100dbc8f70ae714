using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Evaluation;

/// <summary>A value that is none: why, and what it concerns.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Term">The term it concerns: the missing input, the table, the requirement …</param>
/// <param name="Reason">The reason that a 拒绝 or 必须 states, or details; empty otherwise.</param>
/// <param name="Location">Where in the document it arises.</param>
public sealed record Fault(FaultKind Kind, Term Term, string Reason, SourceLocation Location)
{
    /// <summary>The stable word for the kind: <c>missing</c>, <c>no_row</c>, <c>refused</c>, <c>division</c>, <c>not_unique</c>, <c>out_of_range</c>, <c>too_many_rows</c>, <c>requirement</c>.</summary>
    public string Code => Kind switch
    {
        FaultKind.Missing => "missing",
        FaultKind.NoRow => "no_row",
        FaultKind.Refused => "refused",
        FaultKind.Division => "division",
        FaultKind.NotUnique => "not_unique",
        FaultKind.OutOfRange => "out_of_range",
        FaultKind.TooManyRows => "too_many_rows",
        _ => "requirement",
    };

    /// <summary>The reason in English; null where the document states it in one language only, or there is none.</summary>
    public string? EnglishReason { get; init; }

    internal LawMiss? Miss { get; init; }

    /// <summary>Whether a case that expects <c>拒绝 text</c> means this fault: by code, by the name or id of its term, or by part of its reason.</summary>
    /// <param name="expected">The text after 拒绝; empty for any fault.</param>
    /// <returns>Whether it does.</returns>
    public bool Matches(string expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return expected.Length == 0 || expected == Code || expected == Term.Name || expected == Term.Id || Term.Id.EndsWith("." + expected, StringComparison.Ordinal)
            || Reason.Contains(expected, StringComparison.Ordinal) || EnglishReason?.Contains(expected, StringComparison.Ordinal) == true;
    }
}
