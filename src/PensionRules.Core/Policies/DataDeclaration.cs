using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A 数据 table: rows of a list, for cases.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name">The name that cases use.</param>
/// <param name="Fields">The fields.</param>
/// <param name="Rows">The rows, one cell a field.</param>
public sealed record DataDeclaration(
    SourceLocation Location, Cell Name, IReadOnlyList<Cell> Fields, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Declaration(Location);
