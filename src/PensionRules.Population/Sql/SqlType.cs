namespace PensionRules.Population.Sql;

/// <summary>What an expression of SQL is.</summary>
internal enum SqlType
{
    /// <summary>A finding as text, NULL for none.</summary>
    Finding,

    /// <summary>Yes or no.</summary>
    Condition,

    /// <summary>A whole number that the database may take for 32 bits; made wider before it is calculated with.</summary>
    Small,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A whole number beyond 64 bits, in the dialect's widest exact type.</summary>
    Wide,
}
