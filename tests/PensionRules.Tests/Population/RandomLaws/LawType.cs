namespace PensionRules.Tests.Population.RandomLaws;

/// <summary>What an expression of a random law is.</summary>
internal enum LawType
{
    /// <summary>A number that is a whole multiple of something the same for everybody.</summary>
    Number,

    /// <summary>A number that may be a quotient by a value of the row: it can only be rounded or compared.</summary>
    Ratio,

    YesNo,

    Date,

    Month,
}
