namespace PensionRules.Plans;

/// <summary>A condition that holds (or does not) wherever a node is needed.</summary>
internal sealed record PathCondition(int Operand, bool Holds);
