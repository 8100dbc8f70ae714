using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A row of a 不计算 table: a rule that is left out.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Reason">Why.</param>
public sealed record OmittedDeclaration(SourceLocation Location, string RuleId, string Reason) : Declaration(Location);
