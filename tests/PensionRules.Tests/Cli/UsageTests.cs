using PensionRules.Cli;
using PensionRules.Diagnostics;

namespace PensionRules.Tests.Cli;

public sealed class UsageTests
{
    private static readonly string[] Verbs = ["list", "show", "calculate", "explain", "check"];

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
    [InlineData("PR6007: --language cannot be 'fr'; write zh | en", "list", "--language", "fr")]
    [InlineData("PR6007: --depth cannot be 'deep'; write sentence | account | everything", "explain", "--depth", "deep")]
    [InlineData("PR6008: the id of a policy set (see 'list') is needed", "show")]
    [InlineData("PR6009: --schemes and --regions exclude each other", "list", "--schemes", "--regions")]
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
    public void A_code_of_the_tool_is_in_the_list_of_codes() =>
        Assert.Contains(DiagnosticRules.All, r => r.Code == "PR6099");

    private static string Under(params string[] variables) => CliRun.With(
        ["x"], environment: variables.Chunk(2).ToDictionary(p => p[0], p => p[1])).Error;
}
