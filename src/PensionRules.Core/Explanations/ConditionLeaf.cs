using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>A comparison (or other test) that decided a condition, the rule it stands in, and whether it holds.</summary>
/// <param name="Rule">The rule it stands in.</param>
/// <param name="Test">The test.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="Way">Of several ways of which none was open, the one that the test belongs to.</param>
internal sealed record ConditionLeaf(RuleDefinition Rule, Expression Test, bool Holds, Term? Way);
