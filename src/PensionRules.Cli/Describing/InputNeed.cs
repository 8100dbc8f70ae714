namespace PensionRules.Cli.Describing;

/// <summary>What an input means to a policy set.</summary>
internal enum InputNeed
{
    /// <summary>Some required output cannot be calculated without it.</summary>
    Needed,

    /// <summary>Used when it is given.</summary>
    Optional,

    /// <summary>The set calculates it; what is given wins.</summary>
    Calculated,

    /// <summary>Nothing rests on it.</summary>
    Unused,
}
