using PensionRules.Diagnostics;

namespace PensionRules.Documents.Structure;

/// <summary>A heading as written.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its text without the braces.</param>
/// <param name="RuleIds">The rule ids in the braces.</param>
/// <param name="IsUnverified">Whether 未核实 stands in the braces.</param>
/// <param name="Location">Where its first # stands.</param>
internal sealed record HeadingSyntax(
    int Level, string Text, IReadOnlyList<string> RuleIds, bool IsUnverified, SourceLocation Location);
