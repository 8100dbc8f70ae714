using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A 按 table: values by one or more keys.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Keys">The key columns.</param>
/// <param name="Columns">The value columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record TableDeclaration(
    SourceLocation Location,
    IReadOnlyList<TableKey> Keys,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRow> Rows) : Declaration(Location);
