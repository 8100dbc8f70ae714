using System.Text;

namespace PensionRules.Cli;

/// <summary>The process: streams in UTF-8 whatever the machine's code page, and the exit code.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        StreamWriter output = new(Console.OpenStandardOutput(), utf8, bufferSize: 16 * 1024);
        StreamWriter error = new(Console.OpenStandardError(), utf8) { AutoFlush = true };
        StreamReader input = new(Console.OpenStandardInput(), utf8);
        ToolConsole console = new(output, error, input, !Console.IsOutputRedirected, Environment.GetEnvironmentVariable) { IsErrorTerminal = !Console.IsErrorRedirected };
        return Tool.Run(args, console);
    }
}
