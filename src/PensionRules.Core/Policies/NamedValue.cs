namespace PensionRules.Policies;

/// <summary>A named value: of a choice with its meaning, or the reading of a switch with its reason.</summary>
/// <param name="Name">The name.</param>
/// <param name="Text">The meaning or reason.</param>
public sealed record NamedValue(DeclaredName Name, string Text);
