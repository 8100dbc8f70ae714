namespace PensionRules.Formulas;

/// <summary><c>表[x, y]</c>: a keyed table at other keys than the terms they are named after.</summary>
/// <param name="Table">The value column's name.</param>
/// <param name="Keys">One expression a key.</param>
public sealed record TableLookup(string Table, ValueList<Expression> Keys) : Expression;
