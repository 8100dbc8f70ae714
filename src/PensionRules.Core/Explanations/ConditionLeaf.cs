using PensionRules.Formulas;

namespace PensionRules.Explanations;

/// <summary>A comparison (or other test) that decided a condition, and whether it holds.</summary>
internal sealed record ConditionLeaf(Expression Test, bool Holds);
