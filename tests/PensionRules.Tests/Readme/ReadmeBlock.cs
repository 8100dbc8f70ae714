namespace PensionRules.Tests.Readme;

/// <summary>A fenced block of the README, or a table that the tool writes (its kind is <c>table</c>).</summary>
/// <param name="Mark">What stands in the comment on the line before; empty without one.</param>
/// <param name="Kind">The word after the fence.</param>
/// <param name="Text">What it holds, its last line end included.</param>
/// <param name="Start">Where the text begins.</param>
internal sealed record ReadmeBlock(string Mark, string Kind, string Text, int Start);
