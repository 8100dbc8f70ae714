using PensionRules.Diagnostics;

namespace PensionRules.Cli.CommandLine;

/// <summary>An option of the command line.</summary>
/// <param name="Name">Its name with the dashes.</param>
/// <param name="Value">What its value is called in the help, <c>ID</c>; null for a flag.</param>
/// <param name="Text">What it is for.</param>
internal sealed record OptionSpec(string Name, string? Value, BothLanguages Text)
{
    /// <summary>Shorter names.</summary>
    public string[] Aliases { get; init; } = [];

    /// <summary>Whether it may stand several times.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Whether several values may follow it: <c>--set a=1 b=2</c>.</summary>
    public bool TakesSeveral { get; init; }

    /// <summary>The only values it takes; empty when there is no such list.</summary>
    public string[] Values { get; init; } = [];
}
