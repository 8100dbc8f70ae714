namespace PensionRules.Formulas;

/// <summary><c>有 x</c>: whether an input was given, or a table has a row.</summary>
/// <param name="Subject">A term, a table's value column or a lookup.</param>
public sealed record GivenTest(Expression Subject) : Expression;
