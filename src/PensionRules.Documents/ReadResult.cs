using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents;

/// <summary>What came of reading a document.</summary>
/// <param name="Document">The document; null when its identity could not be read. After errors it lacks what was wrong.</param>
/// <param name="Diagnostics">The errors, in the order of the text; empty when everything was understood.</param>
public sealed record ReadResult(PolicyDocument? Document, IReadOnlyList<Diagnostic> Diagnostics);
