using PensionRules.Cli;

namespace PensionRules.Tests.Cli;

/// <summary>A run of the tool inside the test: what it printed, and its exit code.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    /// <summary>The documents that show the rest of the language: illegible values, lists, optional outputs.</summary>
    public static string LanguageFolder { get; } = Path.Combine(AppContext.BaseDirectory, "Language");

    public string[] Lines => Split(Out);

    public string[] Errors => Split(Error);

    public static CliRun Of(params string[] args) => With(args);

    public static CliRun With(
        IEnumerable<string> args, string input = "", bool isTerminal = false, Dictionary<string, string>? environment = null)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using StringReader reader = new(input);
        int seconds = 0;
        ToolConsole console = new(output, error, reader, isTerminal, name => environment?.GetValueOrDefault(name))
        {
            IsErrorTerminal = isTerminal,
            Elapsed = () => TimeSpan.FromSeconds(seconds++),
        };
        int exitCode = Tool.Run([.. args], console);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    private static string[] Split(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
