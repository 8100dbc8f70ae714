namespace PensionRules.Documents.Tables;

/// <summary>What follows the kind of a table in its first header cell.</summary>
internal enum TitleKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A name.</summary>
    Name,

    /// <summary>Anything: the table is for people.</summary>
    Free,
}
