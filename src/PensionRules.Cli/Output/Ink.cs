namespace PensionRules.Cli.Output;

/// <summary>Colours a line where a person looks at it.</summary>
internal static class Ink
{
    public static string Red(string text, ToolContext context) => Paint(text, "31", context);

    public static string Green(string text, ToolContext context) => Paint(text, "32", context);

    public static string Faint(string text, ToolContext context) => Paint(text, "2", context);

    private static string Paint(string text, string code, ToolContext context) =>
        context.Console.IsRich ? $"\e[{code}m{text}\e[0m" : text;
}
