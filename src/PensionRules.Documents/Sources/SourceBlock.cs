namespace PensionRules.Documents.Sources;

/// <summary>A block of Markdown by its lines.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FirstLine">Its first line.</param>
/// <param name="LastLine">Its last line.</param>
/// <param name="Column">The column where it begins.</param>
internal sealed record SourceBlock(BlockKind Kind, int FirstLine, int LastLine, int Column)
{
    /// <summary>The level of a heading, 1 to 6; 0 for other blocks.</summary>
    public int Level { get; init; }

    /// <summary>What stands after the fence of a fenced block.</summary>
    public string Info { get; init; } = string.Empty;

    /// <summary>Whether a fenced block has its closing fence.</summary>
    public bool IsClosed { get; init; }
}
