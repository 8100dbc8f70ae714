using PensionRules.Numerics;
using PensionRules.Units;

namespace PensionRules.Formulas;

/// <summary>A number with its unit glued on: <c>12月/年</c>, <c>0.6%/年</c>, <c>0</c>.</summary>
/// <param name="Written">The digits as written, before the unit's scale.</param>
/// <param name="Unit">The unit; null for a bare number.</param>
public sealed record NumberLiteral(Rational Written, Unit? Unit) : Expression
{
    /// <summary>The value in base units.</summary>
    public Rational Value => Unit is null ? Written : Written * Unit.Scale;
}
