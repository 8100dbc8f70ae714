using PensionRules.Diagnostics;

namespace PensionRules.Cli.CommandLine;

/// <summary>A command of the tool: what it takes, what it does, and how its help reads.</summary>
internal abstract class Verb
{
    public abstract string Name { get; }

    /// <summary>One line.</summary>
    public abstract BothLanguages Summary { get; }

    /// <summary>How it is called, without the name of the tool.</summary>
    public abstract string Usage { get; }

    public abstract IReadOnlyList<OptionSpec> Options { get; }

    /// <summary>How many arguments it takes beside options.</summary>
    public virtual int MostArguments => 0;

    /// <summary>What else there is to know; may be empty.</summary>
    public virtual BothLanguages Notes => new(string.Empty, string.Empty);

    /// <summary>Examples, a line each, without the name of the tool.</summary>
    public abstract BothLanguages Examples { get; }

    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    public abstract int Run(ToolContext context);
}
