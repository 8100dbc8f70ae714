using System.Text;
using PensionRules.Cli;

namespace PensionRules.Tests.Cli;

/// <summary>A run of <c>batch</c> inside the test, whose standard input and output are bytes.</summary>
internal sealed record BatchCli(int ExitCode, byte[] Bytes, string Out, string Error)
{
    public const string Header = "average_wage,contribution_months,pre_account_months,average_index,account_balance";

    public const string Outputs =
        "basic_pension,account_pension,transitional_pension,guarantee_supplement,industry_supplement,monthly_pension,lump_sum,findings";

    public string[] Lines => Encoding.UTF8.GetString(Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs a file of the Liaoning pension.</summary>
    public static BatchCli Liaoning(string file, params string[] more) => With([file, "--policy", Person.Policy, .. more]);

    public static BatchCli With(string[] args, byte[]? input = null, Func<Stream>? output = null, bool isTerminal = false)
    {
        using StringWriter text = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using MemoryStream bytes = new();
        int seconds = 0;
        ToolConsole console = new(text, error, TextReader.Null, IsTerminal: false, _ => null)
        {
            OpenInput = () => new MemoryStream(input ?? []),
            OpenOutput = output ?? (() => bytes),
            IsErrorTerminal = isTerminal,
            Elapsed = () => TimeSpan.FromSeconds(seconds++),
        };
        int exitCode = Tool.Run(["batch", .. args], console);
        return new BatchCli(exitCode, bytes.ToArray(), text.ToString(), error.ToString());
    }

    /// <summary>Made-up people of a kind, some of whose cells are wrong or blank.</summary>
    public static string People(TempFiles files, string kind, int count, string bad = "0%", params string[] more)
    {
        string path = files.Path($"{kind}.csv");
        CliRun run = CliRun.Of(["people", "--kind", kind, "--count", count.ToString(System.Globalization.CultureInfo.InvariantCulture), "--bad", bad, "-o", path, "--headers", "id", .. more]);
        Assert.Equal(0, run.ExitCode);
        return path;
    }
}
