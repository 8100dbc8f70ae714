namespace PensionRules.Cli.Watching;

/// <summary>A file that changed.</summary>
/// <param name="Path">Its path.</param>
/// <param name="IsGone">Whether it is not there any more.</param>
internal sealed record Change(string Path, bool IsGone);
