using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Plans;

/// <summary>Where a plan keeps a term: its value, its value before rounding, and how it came about.</summary>
/// <param name="Term">The term.</param>
/// <param name="Definition">What defines it; null for what the caller gives.</param>
/// <param name="Operand">Its value.</param>
/// <param name="Exact">Its value before rounding and range check.</param>
/// <param name="Rounding">The rounding between the two, or null.</param>
/// <param name="List">Where the rows of a list or worksheet are kept; −1 for scalars.</param>
internal sealed record TermPlan(Term Term, Definition? Definition, int Operand, int Exact, Rounding? Rounding, int List = -1)
{
    public bool IsGiven => Definition is null;
}
