namespace PensionRules.Policies;

/// <summary>How far a rule has got.</summary>
public enum RuleState
{
    /// <summary>A document cites it, and worked cases stand under the heading that does.</summary>
    Tested,

    /// <summary>A document cites it, and no case stands under the heading.</summary>
    Untested,

    /// <summary>A document leaves it out (不计算) and says why.</summary>
    LeftOut,

    /// <summary>No document names it.</summary>
    NotYet,
}
