using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A switch: a passage that can be read in more than one way. The readings are the values of the term's type; the first is the default.</summary>
/// <param name="Term">The term.</param>
/// <param name="Citation">The article.</param>
/// <param name="Location">Where it stands.</param>
public sealed record SwitchDefinition(Term Term, Citation Citation, SourceLocation Location)
    : Definition(Term, Citation, Location);
