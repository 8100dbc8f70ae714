using PensionRules.Diagnostics;

namespace PensionRules.Cli.Crosschecking;

/// <summary>What is wrong with a row.</summary>
/// <param name="Id">The id as written.</param>
/// <param name="Diagnostic">What, and where.</param>
internal sealed record RegisterProblem(string Id, Diagnostic Diagnostic);
