using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace PensionRules.Benchmarks.Files;

/// <summary>The same file by a plain C program, compiled by <c>gcc -O2</c>.</summary>
internal static class CProgram
{
    /// <summary>Compiles it.</summary>
    /// <returns>The program; null where there is no gcc.</returns>
    public static string? Compile(string folder)
    {
        string program = Path.Combine(folder, "batch");
        try
        {
            _ = Run("gcc", "-O2", "-o", program, Source());
            return program;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Runs it.</summary>
    /// <returns>The time of the processor that it took.</returns>
    public static TimeSpan Run(string program, string input, string output) => Run(program, [input, output]);

    private static TimeSpan Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string microseconds = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0
            ? TimeSpan.FromMicroseconds(microseconds.Length == 0 ? 0 : long.Parse(microseconds, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{program} failed.");
    }

    private static string Source([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "batch.c");
}
