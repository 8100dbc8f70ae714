using PensionRules.Formulas;

namespace PensionRules.Policies;

/// <summary>A rule of a <c>rule</c> block.</summary>
/// <param name="Rule">The rule.</param>
public sealed record RuleDeclaration(RuleSyntax Rule) : Declaration(Rule.Location);
