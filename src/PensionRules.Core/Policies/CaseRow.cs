using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A row of cases.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name">The name of the case.</param>
/// <param name="IsCommon">Whether it is a 共同 row, which fills the blanks below it.</param>
/// <param name="Cells">One cell a column.</param>
public sealed record CaseRow(SourceLocation Location, string Name, bool IsCommon, IReadOnlyList<Cell> Cells);
