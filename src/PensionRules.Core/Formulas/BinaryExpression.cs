namespace PensionRules.Formulas;

/// <summary>An operation on two values.</summary>
/// <param name="Operator">The operation.</param>
/// <param name="Left">The left side.</param>
/// <param name="Right">The right side.</param>
public sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right) : Expression;
