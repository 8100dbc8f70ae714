namespace PensionRules.Plans;

/// <summary>A step of a plan. An operand at or above 0 is a node before this one; below 0 it is the constant at its complement.</summary>
internal readonly record struct PlanNode(PlanOp Op, int A = 0, int B = 0, int C = 0, object? Payload = null);
