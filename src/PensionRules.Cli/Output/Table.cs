namespace PensionRules.Cli.Output;

/// <summary>A table to be written in one form or another.</summary>
/// <param name="Title">What stands above it; may be empty.</param>
/// <param name="Header">The names of the columns.</param>
internal sealed record Table(string Title, params string[] Header)
{
    public List<string[]> Rows { get; } = [];

    /// <summary>The columns of figures, which stand to the right.</summary>
    public HashSet<int> Figures { get; init; } = [];

    public void Add(params string[] row) => Rows.Add(row);
}
