using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A 记录 table: an input that is a list of rows.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name">The list.</param>
/// <param name="Fields">The fields of a row.</param>
public sealed record ListDeclaration(SourceLocation Location, DeclaredName Name, IReadOnlyList<InputDeclaration> Fields)
    : Declaration(Location);
