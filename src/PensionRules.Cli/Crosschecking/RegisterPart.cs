namespace PensionRules.Cli.Crosschecking;

/// <summary>What a column of a register is for.</summary>
internal enum RegisterPart
{
    /// <summary>A citizen's number.</summary>
    CitizenNumber,

    /// <summary>Another id, compared letter by letter.</summary>
    OtherId,

    /// <summary>The first month of a spell of contributions.</summary>
    PaidFrom,

    /// <summary>The last month; blank for one that still runs.</summary>
    PaidTo,

    /// <summary>The first month of a spell of drawing a pension.</summary>
    DrawnFrom,

    /// <summary>The last month; blank for one that still runs.</summary>
    DrawnTo,

    /// <summary>An amount of the spell of contributions.</summary>
    PaidAmount,

    /// <summary>An amount of the spell of drawing.</summary>
    DrawnAmount,

    /// <summary>An amount of the person.</summary>
    PersonAmount,

    /// <summary>Of no account; copied to the results.</summary>
    Kept,
}
