using System.Text;
using PensionRules.Cli;

namespace PensionRules.Tests.Cli.WhatIf;

/// <summary>A run of <c>whatif</c> over a file with the law of 2001 and a change.</summary>
internal static class WhatIfRun
{
    /// <summary>The change of most tests.</summary>
    public static (string Term, string Value)[] Change { get; } = [("minimum_years", "10年"), ("transition_rate", "1.1%/年")];

    /// <summary>What is told of the place in the file of most tests.</summary>
    public static string IdlePlace(string language = "en") => language == "zh"
        ? "说明：列“参保地”在要算的项里不起作用；原样保留，不读取\n"
        : "note: the column 'place' does not play a part in the wanted outputs; kept as it is\n";

    public static string[] Arguments(string file, params string[] more) =>
        ["whatif", file, "--policy", "liaoning-employee-2001", "--change", .. Change.Select(c => $"{c.Term}={c.Value}"), .. more];

    public static CliRun Of(string file, params string[] more) => CliRun.Of(Arguments(file, more));

    /// <summary>With bytes on standard input.</summary>
    public static CliRun FromInput(string text, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using StringReader reader = new(string.Empty);
        ToolConsole console = new(output, error, reader, IsTerminal: false, _ => null)
        {
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(text)),
        };
        int exitCode = Tool.Run(args, console);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }
}
