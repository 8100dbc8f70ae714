using PensionRules.Calculation;
using PensionRules.Policies;

namespace PensionRules.Population.WhatIf;

/// <summary>One of the two laws that a what-if holds against each other.</summary>
/// <param name="PolicySet">The law.</param>
public sealed record WhatIfSide(PolicySet PolicySet)
{
    /// <summary>What is changed on this side: parameters, switches, or a term that then stands for everybody in place of its column.</summary>
    public PolicyInputs Constants { get; init; } = [];
}
