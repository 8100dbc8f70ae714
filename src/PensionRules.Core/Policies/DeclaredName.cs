using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A name as a cell declares it: <c>[改] 中文名 [ascii_id]</c>.</summary>
/// <param name="Name">The Chinese name, or the id where the term is declared elsewhere.</param>
/// <param name="Id">The id, when it is declared here.</param>
/// <param name="IsReplacement">Whether 改 stands before it.</param>
/// <param name="Location">Where it stands.</param>
public sealed record DeclaredName(string Name, string? Id, bool IsReplacement, SourceLocation Location);
