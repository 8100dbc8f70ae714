using PensionRules.Cli;
using PensionRules.Diagnostics;
using PensionRules.Tests.Readme;

namespace PensionRules.Tests.Cli;

public sealed class UsageTests
{
    private static readonly string[] Verbs = ["list", "show", "calculate", "explain", "check", "coverage", "batch", "whatif", "sql", "crosscheck", "people"];

    [Theory]
    [InlineData("PR6002: there is no command 'calulate'; did you mean 'calculate'?", "calulate", "--policy", "x")]
    [InlineData("PR6003: the command 'list' has no option '--regon'; did you mean '--region'?", "list", "--regon", "210000")]
    [InlineData("PR6003: the command 'list' has no option '--langage'; did you mean '--language'?", "list", "--langage=zh")]
    [InlineData("PR6003: the command 'check' has no option '--polcy'; did you mean '--policy'?", "check", "a.csv", "--polcy", "x")]
    [InlineData("PR6003: the command 'pension-rules' has no option '--verson'; did you mean '--version'?", "--verson")]
    [InlineData("PR6004: the option --policy needs ID", "calculate", "--policy")]
    [InlineData("PR6004: the option --set needs TERM=VALUE", "calculate", "--policy", "x", "--set")]
    [InlineData("PR6005: the option --policy is given once only", "calculate", "--policy", "a", "--policy", "b")]
    [InlineData("PR6006: the command 'list' does not take 'liaoning'; usage: list ", "list", "liaoning")]
    [InlineData("PR6006: the command 'show' does not take 'c'", "show", "a", "b", "c")]
    [InlineData("PR6007: --format cannot be 'xml'; write text | json", "list", "--format", "xml")]
    [InlineData("PR6007: --format cannot be 'html'; write text | markdown | json", "coverage", "--format", "html")]
    [InlineData("PR6007: --format cannot be 'csv'; write text | json", "check", "--format", "csv")]
    [InlineData("PR6003: the command 'check' has no option '--wach'; did you mean '--watch'?", "check", "a.md", "--wach")]
    [InlineData("PR6006: the command 'coverage' does not take 'LN-12'", "coverage", "LN-12")]
    [InlineData("PR6007: --language cannot be 'fr'; write zh | en", "list", "--language", "fr")]
    [InlineData("PR6007: --depth cannot be 'deep'; write sentence | account | everything", "explain", "--depth", "deep")]
    [InlineData("PR6008: the id of a policy set (see 'list') is needed", "show")]
    [InlineData("PR6009: --schemes and --regions exclude each other", "list", "--schemes", "--regions")]
    [InlineData("PR6009: --regions and --date exclude each other", "list", "--regions", "--date", "2003-05")]
    [InlineData("PR6007: --terms cannot be ', '; write A,B", "calculate", "--policy", Person.Policy, "--terms", ", ")]
    public void Wrong_usage_is_an_error_with_a_suggestion(string expected, params string[] args)
    {
        CliRun run = CliRun.Of(args);
        Assert.StartsWith($"error {expected}", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(string.Empty, run.Out);
    }

    [Fact]
    public void No_command_shows_the_help_and_is_an_error()
    {
        CliRun run = CliRun.Of();
        Assert.StartsWith("error PR6001: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Contains("pension-rules calculate --policy", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void The_version_is_printed()
    {
        CliRun run = CliRun.Of("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Out);
    }

    [Theory]
    [InlineData("en", "Examples:", "Exit codes:")]
    [InlineData("zh", "例：", "退出码：")]
    public void Every_command_has_help_with_examples_in_both_languages(string language, params string[] expected)
    {
        foreach (string[] args in Verbs.Select(v => (string[])[v, "--help"]).Append(["--help"]).Append(["-h"]))
        {
            CliRun run = CliRun.Of([.. args, "--language", language]);
            Assert.Equal(0, run.ExitCode);
            Assert.Equal(string.Empty, run.Error);
            Assert.All(expected, e => Assert.Contains(e, run.Out, StringComparison.Ordinal));
            Assert.Contains("pension-rules ", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_language_follows_the_locale_unless_it_is_given()
    {
        Assert.Contains("there is no command", CliRun.Of("x").Error, StringComparison.Ordinal);
        Assert.Contains("没有命令", Under("LANG", "zh_CN.UTF-8"), StringComparison.Ordinal);
        Assert.Contains("没有命令", Under("LC_ALL", "zh_TW.UTF-8", "LANG", "en_US.UTF-8"), StringComparison.Ordinal);
        Assert.Contains("there is no command", Under("LC_ALL", "C", "LANG", "zh_CN.UTF-8"), StringComparison.Ordinal);
        Assert.Contains("没有命令", CliRun.Of("x", "--language", "zh").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_defect_of_the_tool_is_one_line_with_a_code()
    {
        using StringWriter error = new();
        using StringWriter closed = new();
        closed.Dispose();
        int exitCode = Tool.Run(["list"], closed, error, TextReader.Null, isTerminal: false);
        Assert.Equal(2, exitCode);
        Assert.StartsWith("error PR6099: the tool failed (ObjectDisposedException): ", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Output_that_cannot_be_written_is_an_error()
    {
        using StringWriter error = new();
        using FullDisk full = new();
        using StreamWriter output = new(full);
        Assert.Equal(2, Tool.Run(["list"], output, error, TextReader.Null, isTerminal: false));
        Assert.Equal("error PR6028: the output cannot be written: No space left on device", error.ToString().Trim());
    }

    // A code without a test would be one that nobody has seen.
    [Fact]
    public void Every_code_of_the_tool_has_a_test()
    {
        string tests = string.Join('\n', Directory.GetFiles(Path.Combine(ReadmeText.Root, "tests", "PensionRules.Tests", "Cli"), "*.cs").Select(File.ReadAllText));
        Assert.All(DiagnosticRules.All.Select(r => r.Code).Where(c => c.StartsWith("PR6", StringComparison.Ordinal)), code =>
            Assert.Contains(code, tests, StringComparison.Ordinal));
    }


    private static string Under(params string[] variables) => CliRun.With(
        ["x"], environment: variables.Chunk(2).ToDictionary(p => p[0], p => p[1])).Error;
}
