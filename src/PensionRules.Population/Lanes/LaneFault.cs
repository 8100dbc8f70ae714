using System.Numerics;
using PensionRules.Evaluation;

namespace PensionRules.Population.Lanes;

/// <summary>The number of a fault in every row, 0 for none. Null stands for "never one".</summary>
internal static class LaneFault
{
    public static LaneNode Always(Fault fault) => LaneNode.OfFault(fault);

    public static bool IsAlways(LaneNode? fault) => fault is { Op: LaneOp.Fault };

    /// <summary>The first of two that is one.</summary>
    public static LaneNode? First(LaneNode? a, LaneNode? b)
    {
        if (a is null || b is null || IsAlways(a) || ReferenceEquals(a, b))
        {
            return a ?? b;
        }

        return LaneNode.Of(LaneOp.Choice, IsNone(a), Affine.Of(b), Affine.Of(a));
    }

    /// <summary>A fault wherever a condition holds.</summary>
    public static LaneNode? Where(Affine condition, Fault fault) => Select(condition, LaneNode.OfFault(fault), null);

    public static LaneNode? Select(Affine condition, LaneNode? a, LaneNode? b)
    {
        if (condition.IsConstant)
        {
            return condition.Offset.IsZero ? b : a;
        }

        return ReferenceEquals(a, b) ? a : LaneCondition.Choice(condition, Of(a), Of(b));
    }

    /// <summary>Whether there is no fault.</summary>
    public static Affine IsNone(LaneNode? fault)
    {
        if (fault is null)
        {
            return LaneCondition.Yes;
        }

        return IsAlways(fault) ? LaneCondition.No : Affine.Of(LaneNode.Of(LaneOp.Equal, Affine.Of(fault), Affine.Of(BigInteger.Zero)));
    }

    /// <summary>Every fault that it may be.</summary>
    public static IEnumerable<LaneNode> Leaves(LaneNode? fault) => fault switch
    {
        null => [],
        { Op: LaneOp.Fault } => [fault],
        _ => Leaves(fault.Y.Node).Concat(Leaves(fault.Z.Node)).Distinct(),
    };

    private static Affine Of(LaneNode? fault) => fault is null ? Affine.Of(BigInteger.Zero) : Affine.Of(fault);
}
