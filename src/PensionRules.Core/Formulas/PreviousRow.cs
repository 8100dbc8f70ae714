namespace PensionRules.Formulas;

/// <summary><c>上期(column, first)</c>: a column of the worksheet row before, and what stands for it in the first row.</summary>
/// <param name="Column">The column.</param>
/// <param name="First">The value in the first row.</param>
public sealed record PreviousRow(string Column, Expression First) : Expression;
