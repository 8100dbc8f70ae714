using PensionRules.Formulas;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>A comparison (or other test) that decided a condition, the rule it stands in, and whether it holds.</summary>
internal sealed record ConditionLeaf(RuleDefinition Rule, Expression Test, bool Holds);
