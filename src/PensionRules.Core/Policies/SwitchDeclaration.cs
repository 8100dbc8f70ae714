using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A 开关: a passage that can be read in more than one way.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Name">The switch.</param>
/// <param name="Readings">The readings; the first is the default.</param>
public sealed record SwitchDeclaration(SourceLocation Location, DeclaredName Name, IReadOnlyList<NamedValue> Readings)
    : Declaration(Location);
