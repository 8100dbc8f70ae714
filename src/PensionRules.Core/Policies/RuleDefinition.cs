using PensionRules.Building;
using PensionRules.Formulas;
using PensionRules.Numerics;

namespace PensionRules.Policies;

/// <summary>A formula.</summary>
/// <param name="Term">The term.</param>
/// <param name="Citation">The article.</param>
/// <param name="Rule">The rule as written.</param>
/// <param name="Rounding">The rounding written in its header; null when there is none.</param>
/// <param name="NeverRounds">Whether the header says 不舍入.</param>
public sealed partial record RuleDefinition(Term Term, Citation Citation, RuleSyntax Rule, Rounding? Rounding, bool NeverRounds)
    : Definition(Term, Citation, Rule.Location)
{
    /// <summary>The terms it uses, in the order of their first use.</summary>
    public IReadOnlyList<Term> Uses { get; internal set; } = [];

    internal Binding Binding { get; } = new();
}
