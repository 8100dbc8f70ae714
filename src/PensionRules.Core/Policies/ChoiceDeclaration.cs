using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>An 选项 table: a type whose values are named.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name">The type.</param>
/// <param name="Values">Its values.</param>
public sealed record ChoiceDeclaration(SourceLocation Location, DeclaredName Name, IReadOnlyList<NamedValue> Values)
    : Declaration(Location);
