using System.Diagnostics;
using System.Text;

namespace PensionRules.Tests.Support.Servers;

/// <summary>A program that is run for a test.</summary>
internal static class ChildProcess
{
    /// <summary>Starts a program whose input and output are the test's, in UTF-8.</summary>
    public static Process Start(string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        return Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote.</returns>
    /// <exception cref="ServerException">Its exit code is not 0; the message is what it wrote to standard error.</exception>
    public static string Run(string program, IEnumerable<string> arguments, Action<TextWriter>? input = null) =>
        Run(program, arguments, input ?? (_ => { }), output => output.ReadToEnd());

    /// <summary>Runs a program to its end, reading what it writes while it runs.</summary>
    public static T Run<T>(string program, IEnumerable<string> arguments, Action<TextWriter> input, Func<TextReader, T> read)
    {
        using Process process = Start(program, arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task writing = Task.Run(() => Write(process, input));
        T result = read(process.StandardOutput);
        process.StandardOutput.ReadToEnd();
        writing.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode == 0 ? result : throw new ServerException(error.GetAwaiter().GetResult().Trim());
    }

    // A program that ended early has said why on its standard error.
    private static void Write(Process process, Action<TextWriter> input)
    {
        try
        {
            using StreamWriter writer = process.StandardInput;
            input(writer);
        }
        catch (IOException) when (process.WaitForExit(10_000) && process.ExitCode != 0)
        {
        }
    }
}
