using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>Something that a document declares.</summary>
/// <param name="Location">Where it begins.</param>
public abstract record Declaration(SourceLocation Location);
