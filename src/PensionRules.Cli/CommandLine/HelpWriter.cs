using PensionRules.Diagnostics;

namespace PensionRules.Cli.CommandLine;

/// <summary>Writes the help of the tool or of one command, in the language of the run.</summary>
internal static class HelpWriter
{
    private const string ToolName = "pension-rules";
    private const int NameWidth = 26;

    private static readonly BothLanguages About = new(
        "中国养老金政策：可以运行的文件，精确到分，逐条说明。",
        "China's pension rules as documents that run: exact to the fen, explained article by article.");

    private static readonly BothLanguages ExitCodes = new(
        "退出码：0 完成；1 有算例不符；2 输入或用法有误", "Exit codes: 0 done; 1 a case failed; 2 bad input or usage");

    public static void Write(ToolContext context, Verb? verb, IReadOnlyList<Verb> verbs)
    {
        if (verb is null)
        {
            WriteTool(context, verbs);
        }
        else
        {
            WriteVerb(context, verb);
        }
    }

    private static void WriteTool(ToolContext context, IReadOnlyList<Verb> verbs)
    {
        TextWriter to = context.Out;
        to.WriteLine(context.Text(About));
        Section(context, "用法", "Usage");
        to.WriteLine($"  {ToolName} {string.Join(" | ", verbs.Select(v => v.Name))} …");
        Section(context, "命令", "Commands");
        foreach (Verb verb in verbs)
        {
            Entry(to, verb.Name, context.Text(verb.Summary));
        }

        WriteOptions(context, CommonOptions.Global);
        Section(context, "例", "Examples");
        foreach (Verb verb in verbs)
        {
            to.WriteLine($"  {ToolName} {context.Text(verb.Examples).Split('\n')[0]}");
        }

        to.WriteLine();
        to.WriteLine(context.Text(ExitCodes));
        to.WriteLine(context.Text($"每个命令的帮助：{ToolName} calculate --help", $"Help of a command: {ToolName} calculate --help"));
    }

    private static void WriteVerb(ToolContext context, Verb verb)
    {
        TextWriter to = context.Out;
        to.WriteLine(context.Text(verb.Summary));
        Section(context, "用法", "Usage");
        to.WriteLine($"  {ToolName} {verb.Usage}");
        WriteOptions(context, [.. verb.Options, .. CommonOptions.Global.Where(o => o != CommonOptions.Version)]);
        Section(context, "例", "Examples");
        foreach (string line in context.Text(verb.Examples).Split('\n'))
        {
            to.WriteLine($"  {ToolName} {line}");
        }

        if (context.Text(verb.Notes) is { Length: > 0 } notes)
        {
            to.WriteLine();
            to.WriteLine(notes);
        }

        to.WriteLine();
        to.WriteLine(context.Text(ExitCodes));
    }

    private static void WriteOptions(ToolContext context, IEnumerable<OptionSpec> options)
    {
        Section(context, "选项", "Options");
        foreach (OptionSpec option in options)
        {
            Entry(context.Out, string.Join(", ", [option.Name, .. option.Aliases]) + (option.Value is null ? "" : $" {option.Value}"), context.Text(option.Text));
        }
    }

    private static void Section(ToolContext context, string chinese, string english)
    {
        context.Out.WriteLine();
        context.Out.WriteLine(context.Text($"{chinese}：", $"{english}:"));
    }

    private static void Entry(TextWriter to, string name, string text)
    {
        if (name.Length > NameWidth)
        {
            to.WriteLine($"  {name}");
            name = string.Empty;
        }

        to.WriteLine($"  {name.PadRight(NameWidth)} {text}");
    }
}
