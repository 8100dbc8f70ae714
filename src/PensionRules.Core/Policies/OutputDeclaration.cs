using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A row of an 输出 table.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name">The term.</param>
/// <param name="Unit">Its unit or type.</param>
/// <param name="IsRequired">Whether every result must have it.</param>
/// <param name="Meaning">What it means.</param>
public sealed record OutputDeclaration(SourceLocation Location, DeclaredName Name, Cell Unit, bool IsRequired, string Meaning)
    : Declaration(Location);
