using PensionRules.Cli.Watching;

namespace PensionRules.Tests.Cli;

/// <summary>Changes that a test brings about: each step does something to the files and says what; after the last, watching ends.</summary>
internal sealed class ScriptedChanges(params Func<Change[]>[] steps) : IChanges
{
    private int _next;

    public bool IsDisposed { get; private set; }

    public IReadOnlyList<Change>? Next() => _next < steps.Length ? steps[_next++]() : null;

    public void Dispose() => IsDisposed = true;
}
