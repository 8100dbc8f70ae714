namespace PensionRules.Formulas;

/// <summary><c>x 属于 (a, b)</c>.</summary>
/// <param name="Subject">The value looked for.</param>
/// <param name="Options">The values it may be.</param>
public sealed record Membership(Expression Subject, ValueList<Expression> Options) : Expression;
