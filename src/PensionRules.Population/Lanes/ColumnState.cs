namespace PensionRules.Population.Lanes;

/// <summary>In which rows a column is given.</summary>
internal enum ColumnState : byte
{
    /// <summary>In every row.</summary>
    Full,

    /// <summary>In some rows.</summary>
    Mixed,

    /// <summary>In no row.</summary>
    Empty,
}
