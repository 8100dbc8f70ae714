using PensionRules.Evaluation;
using PensionRules.Numerics;

namespace PensionRules.Plans;

/// <summary>What is known of a node while a plan is built: its bounds, and a step that its values are multiples of. Checks and roundings that change nothing are left out.</summary>
internal readonly record struct NodeFacts(Interval Range, Rational? Step)
{
    public static NodeFacts Unknown => new(Interval.All, null);

    /// <summary>A step that both are multiples of: the smaller, when it divides the larger.</summary>
    public static Rational? Common(Rational? a, Rational? b)
    {
        if (a is null || b is null)
        {
            return null;
        }

        (Rational x, Rational y) = (a.Value, b.Value);
        if (x.Sign == 0 || y.Sign == 0)
        {
            return x.Sign == 0 ? b : a;
        }

        (Rational small, Rational large) = x < y ? (x, y) : (y, x);
        return (large / small).IsInteger ? small : null;
    }
}
