using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A parameter: one value, or values by date.</summary>
/// <param name="Term">The term.</param>
/// <param name="Citation">The article.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Table">Its values; keyed by the governing date when there is more than one.</param>
public sealed record ParameterDefinition(Term Term, Citation Citation, SourceLocation Location, LawTable Table)
    : Definition(Term, Citation, Location)
{
    /// <summary>Whether its value depends on the governing date.</summary>
    public bool IsDated => Table.Keys.Count > 0;
}
