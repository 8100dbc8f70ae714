using PensionRules.Policies;

namespace PensionRules.Calculation;

/// <summary>The reading of a switch.</summary>
/// <param name="Switch">The switch.</param>
/// <param name="Reading">The reading.</param>
/// <param name="IsDefault">Whether nobody chose it.</param>
public sealed record ChosenReading(Term Switch, ChoiceValue Reading, bool IsDefault);
