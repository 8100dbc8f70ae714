namespace PensionRules.Formulas;

/// <summary><c>−x</c>.</summary>
/// <param name="Operand">The number.</param>
public sealed record Negation(Expression Operand) : Expression;
