namespace PensionRules.Policies;

/// <summary>A value column of a 按 table.</summary>
/// <param name="Name">The term.</param>
/// <param name="Unit">Its unit or type.</param>
public sealed record TableColumn(DeclaredName Name, Cell Unit);
