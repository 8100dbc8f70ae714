using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A parameter with its values by date.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name">The term.</param>
/// <param name="Values">Its values; more than one, or one with a date, when they are dated.</param>
public sealed record ParameterDeclaration(SourceLocation Location, DeclaredName Name, IReadOnlyList<ParameterValue> Values)
    : Declaration(Location);
