using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>A part of a condition that made it come out as it did: a single test, or the parts of a 且 or 或 that are to blame.</summary>
/// <param name="Rule">The rule it stands in.</param>
/// <param name="Test">The expression.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="AreAlternatives">Whether the parts are ways of which one would have been enough.</param>
/// <param name="Parts">The parts; none for a single test.</param>
/// <param name="IsReading">Whether how a passage is read decided it, which nobody can do anything about.</param>
internal sealed record ConditionNode(
    RuleDefinition Rule, Expression Test, bool Holds, bool AreAlternatives, IReadOnlyList<ConditionNode> Parts, bool IsReading)
{
    /// <summary>The yes/no term whose rule it is; null when it stands in the condition itself.</summary>
    public Term? Term { get; init; }
}
