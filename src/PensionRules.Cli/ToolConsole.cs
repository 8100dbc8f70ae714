using System.Diagnostics;
using PensionRules.Cli.Watching;

namespace PensionRules.Cli;

/// <summary>What surrounds a run of the tool.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Errors.</param>
/// <param name="In">What <c>--input -</c> reads.</param>
/// <param name="IsTerminal">Whether a person looks at <paramref name="Out"/>.</param>
/// <param name="Environment">The environment variables.</param>
internal sealed record ToolConsole(
    TextWriter Out, TextWriter Error, TextReader In, bool IsTerminal, Func<string, string?> Environment)
{
    /// <summary>How files are watched; until Ctrl+C, unless a test has its own way.</summary>
    public Func<IReadOnlyList<string>, IChanges> Watch { get; init; } = FileChanges.UntilInterrupted;

    /// <summary>What is read byte by byte from standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>What takes results byte by byte.</summary>
    public Func<Stream> OpenOutput { get; init; } = Console.OpenStandardOutput;

    /// <summary>Whether a person looks at the errors, where progress is shown.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>A clock that only tells how much time passes, for progress: nothing in a result depends on it.</summary>
    public Func<TimeSpan> Elapsed { get; init; } = () => Stopwatch.GetElapsedTime(0);

    /// <summary>Whether tables and colours may be used.</summary>
    public bool IsRich => IsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR"));

    /// <summary>The language of a machine set to Chinese, otherwise English.</summary>
    public Language DefaultLanguage
    {
        get
        {
            string? locale = Environment("LC_ALL");
            locale = string.IsNullOrEmpty(locale) ? Environment("LANG") : locale;
            return locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;
        }
    }
}
