using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A row of an 输入 table, or a field of a 记录 table.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name">The term.</param>
/// <param name="Unit">Its unit or type.</param>
/// <param name="Step">What its values are multiples of, or null.</param>
/// <param name="Range">The values it may have, <c>a .. b</c>, or null.</param>
/// <param name="Meaning">What it means.</param>
public sealed record InputDeclaration(SourceLocation Location, DeclaredName Name, Cell Unit, Cell? Step, Cell? Range, string Meaning)
    : Declaration(Location);
