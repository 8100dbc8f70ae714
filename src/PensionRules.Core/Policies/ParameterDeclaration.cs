using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A parameter with its values by date.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name">The term.</param>
/// <param name="Values">Its values; more than one, or one with a date, when they are dated.</param>
public sealed record ParameterDeclaration(SourceLocation Location, DeclaredName Name, IReadOnlyList<ParameterValue> Values)
    : Declaration(Location)
{
    /// <summary>Its type, where it is written after the name (<c>起算年份 start_year: 年份</c>); null where the value shows it.</summary>
    public Cell? Type { get; init; }
}
