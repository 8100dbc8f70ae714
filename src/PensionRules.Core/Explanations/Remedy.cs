using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Explanations;

/// <summary>A change of one given number that would turn a condition.</summary>
/// <param name="Input">The input.</param>
/// <param name="Now">Its value now.</param>
/// <param name="Needed">The nearest value that turns the condition.</param>
internal sealed record Remedy(Term Input, Rational Now, Rational Needed);
