using PensionRules.Diagnostics;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>A value as the argument of a message.</summary>
internal sealed record ValueArgument(Rational Value, TermType Type) : IBilingual
{
    public string ToText(Language language) => ValueText.Write(Value, Type, language);
}
