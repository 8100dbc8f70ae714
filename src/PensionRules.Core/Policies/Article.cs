using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A heading: the article it names, the rules it carries, and what stands under it.</summary>
/// <param name="Heading">The heading without its braces.</param>
/// <param name="RuleIds">The rule ids in braces.</param>
/// <param name="IsUnverified">Whether 未核实 stands in the braces (evidence grade C or D).</param>
/// <param name="Location">Where the heading begins.</param>
/// <param name="Declarations">Tables and rules under it, in order.</param>
public sealed record Article(
    string Heading, IReadOnlyList<string> RuleIds, bool IsUnverified, SourceLocation Location, IReadOnlyList<Declaration> Declarations);
