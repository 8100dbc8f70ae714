namespace PensionRules.Formulas;

/// <summary>A call of a built-in function.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record FunctionCall(FormulaFunction Function, ValueList<Expression> Arguments) : Expression;
