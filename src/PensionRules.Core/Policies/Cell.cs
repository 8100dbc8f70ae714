using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>The text of a table cell and where it stands.</summary>
/// <param name="Text">The text, trimmed.</param>
/// <param name="Location">Where it begins.</param>
public sealed record Cell(string Text, SourceLocation Location)
{
    /// <summary>Whether nothing stands in the cell.</summary>
    public bool IsBlank => string.IsNullOrEmpty(Text);
}
