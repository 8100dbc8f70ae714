using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>An 算例 table: every row is a case.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Columns">The columns after the name of the case.</param>
/// <param name="Rows">The rows, 共同 rows among them.</param>
public sealed record CaseTableDeclaration(
    SourceLocation Location, IReadOnlyList<CaseColumn> Columns, IReadOnlyList<CaseRow> Rows) : Declaration(Location);
