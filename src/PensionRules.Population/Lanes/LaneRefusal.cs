namespace PensionRules.Population.Lanes;

/// <summary>Why a term is not population-able.</summary>
internal enum LaneRefusal
{
    /// <summary>It rests on a list or worksheet.</summary>
    List,

    /// <summary>It rests on an illegible value whose candidate is not chosen.</summary>
    Illegible,

    /// <summary>It is a quotient by a value of the row that nothing rounds.</summary>
    Quotient,

    /// <summary>Nothing rounds it, and it would need more decimals than a column holds.</summary>
    TooFine,

    /// <summary>A date or a key of a table is a quotient by a value of the row.</summary>
    KeyIsQuotient,
}
