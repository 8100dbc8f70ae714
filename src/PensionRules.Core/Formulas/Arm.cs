using PensionRules.Diagnostics;

namespace PensionRules.Formulas;

/// <summary>One arm of a rule: a condition and the value when it is the first that holds.</summary>
/// <param name="Condition">The condition; null for 否则 and for a body without arms.</param>
/// <param name="Value">The value.</param>
public sealed record Arm(Expression? Condition, Expression Value)
{
    /// <summary>Where it begins.</summary>
    public SourceLocation Location { get; init; }

    /// <inheritdoc/>
    public bool Equals(Arm? other) => other is not null && Equals(Condition, other.Condition) && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Condition, Value);
}
