namespace PensionRules.Cli.Batch;

/// <summary>The files around a file of results: all in its folder, so that a rename is enough.</summary>
/// <param name="Results">The results.</param>
internal sealed record BatchPaths(string Results)
{
    /// <summary>The results while they are written.</summary>
    public string Partial => Results + ".partial";

    /// <summary>How far they are written.</summary>
    public string Checkpoint => Results + ".partial.json";

    /// <summary>What they rest on.</summary>
    public string Manifest => Results + ".manifest.json";
}
