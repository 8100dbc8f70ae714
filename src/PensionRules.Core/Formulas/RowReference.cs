namespace PensionRules.Formulas;

/// <summary><c>本行.列</c>: a column of the worksheet row that is being filled, seen from inside an aggregate over another list.</summary>
/// <param name="Column">The column.</param>
public sealed record RowReference(string Column) : Expression;
