namespace PensionRules.Plans;

/// <summary>How many operands the operations have.</summary>
internal static class PlanShapeOf
{
    public static bool HasTwoOperands(PlanOp op) => op is PlanOp.Add or PlanOp.Subtract or PlanOp.Multiply or PlanOp.Divide
        or PlanOp.Smaller or PlanOp.Larger or PlanOp.Less or PlanOp.LessOrEqual or PlanOp.Equal or PlanOp.And or PlanOp.Or
        or PlanOp.Calendar;

    public static bool HasOneOperand(PlanOp op) => op is PlanOp.Round or PlanOp.Within or PlanOp.Not or PlanOp.IsGiven;
}
