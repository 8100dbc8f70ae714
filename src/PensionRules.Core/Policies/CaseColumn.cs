namespace PensionRules.Policies;

/// <summary>A column of cases.</summary>
/// <param name="Term">The term's name, without the =; 提示 for the column of expected notices.</param>
/// <param name="IsExpected">Whether = stands before it: the cells are what must come out.</param>
public sealed record CaseColumn(Cell Term, bool IsExpected);
