using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>An 输出表 table: the rows that a policy set of the scheme may show, a ledger or a schedule.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name">The worksheet.</param>
/// <param name="Columns">The columns that people see.</param>
public sealed record SheetDeclaration(SourceLocation Location, DeclaredName Name, IReadOnlyList<InputDeclaration> Columns)
    : Declaration(Location);
