using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A value column of a 按 table.</summary>
/// <param name="Term">The term.</param>
/// <param name="Citation">The article.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Table">The keys and values.</param>
public sealed record TableDefinition(Term Term, Citation Citation, SourceLocation Location, LawTable Table)
    : Definition(Term, Citation, Location);
