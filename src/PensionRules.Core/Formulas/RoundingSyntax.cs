using PensionRules.Numerics;

namespace PensionRules.Formulas;

/// <summary>A rounding in a rule's header: <c>四舍五入 0.1</c>, or <c>不舍入</c>.</summary>
/// <param name="Rounding">The rounding; null for 不舍入.</param>
public sealed record RoundingSyntax(Rounding? Rounding);
