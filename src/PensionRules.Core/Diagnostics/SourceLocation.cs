namespace PensionRules.Diagnostics;

/// <summary>A place in a document.</summary>
/// <param name="File">The file's path as it was given, or the name of a built-in document.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in characters, from 1.</param>
public readonly record struct SourceLocation(string File, int Line, int Column)
{
    /// <summary>No place in particular.</summary>
    public static SourceLocation None => new(string.Empty, 0, 0);

    /// <summary>The place as MSBuild writes it: <c>file(line,col)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{File}({Line},{Column})";
}
