using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>What came out for a term: a value, or the fault that stands for it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Value">The value; null when there is a fault.</param>
/// <param name="Fault">Why there is no value; null when there is one.</param>
/// <param name="Missing">The inputs it lacks, all of them; for rows, what cells without a value lack.</param>
public sealed record TermResult(Term Term, TermValue? Value, Fault? Fault, IReadOnlyList<Term> Missing)
{
    /// <summary>Whether a value was wanted and there is none; an output that is not required is wanted when it was asked for by name.</summary>
    internal bool IsWanting => Value is null && IsWanted;

    internal bool IsWanted { get; init; }

    /// <summary>The amount.</summary>
    /// <returns>The exact value as a decimal.</returns>
    /// <exception cref="InvalidOperationException">There is a fault, or the term is not a number.</exception>
    public decimal ToDecimal() => Value?.ToDecimal()
        ?? throw new InvalidOperationException($"{Term.Id} has no value: {Fault!.Code} {Fault.Term.Id} {Fault.Reason}".TrimEnd());
}
