namespace PensionRules.Population.WhatIf;

/// <summary>On which sides a person has a result.</summary>
public enum WhatIfOutcome
{
    /// <summary>On both.</summary>
    Both,

    /// <summary>Before the change only.</summary>
    OnlyBefore,

    /// <summary>After the change only.</summary>
    OnlyAfter,

    /// <summary>On neither.</summary>
    Neither,
}
