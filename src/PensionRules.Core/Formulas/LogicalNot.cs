namespace PensionRules.Formulas;

/// <summary><c>非 x</c>.</summary>
/// <param name="Operand">The condition.</param>
public sealed record LogicalNot(Expression Operand) : Expression;
