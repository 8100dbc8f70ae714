namespace PensionRules.Population.Sql;

/// <summary>A step of the query: a common table expression.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Comment">What it does.</param>
/// <param name="Columns">What it adds.</param>
internal sealed record SqlStep(string Name, string Comment, IReadOnlyList<SqlColumn> Columns)
{
    /// <summary>Whether its columns are all that goes on, those of the step before left behind.</summary>
    public bool IsWhole { get; init; }
}
