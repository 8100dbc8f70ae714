namespace PensionRules.Cli.Watching;

/// <summary>Tells of changes to watched files.</summary>
internal interface IChanges : IDisposable
{
    /// <summary>Waits for the next change.</summary>
    /// <returns>The files that changed since the last answer, or since watching began; null when watching ends.</returns>
    IReadOnlyList<Change>? Next();
}
