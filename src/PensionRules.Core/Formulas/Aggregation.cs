namespace PensionRules.Formulas;

/// <summary>A value over the rows of a list: <c>合计(分录 其中 金额 > 0: 金额)</c>.</summary>
/// <param name="Kind">What is made of the rows.</param>
/// <param name="List">The list's or worksheet's name.</param>
/// <param name="Where">Which rows count; null for all.</param>
/// <param name="Of">The value of a row; null for 个数.</param>
public sealed record Aggregation(AggregateKind Kind, string List, Expression? Where, Expression? Of) : Expression;
