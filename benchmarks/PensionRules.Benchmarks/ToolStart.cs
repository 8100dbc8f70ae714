using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PensionRules.Benchmarks;

/// <summary>
/// The published tool (ReadyToRun, this platform) from start to the end of its first answer, in turns with an empty console program
/// published the same way. Wall-clock time of the whole process.
/// </summary>
internal static class ToolStart
{
    private const int Runs = 20;

    private const string EmptyProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <InvariantGlobalization>true</InvariantGlobalization>
            <TieredPGO>false</TieredPGO>
            <PublishReadyToRun>true</PublishReadyToRun>
            <SelfContained>false</SelfContained>
            <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="Program.cs" />
          </ItemGroup>
        </Project>
        """;

    private static readonly string[] Question =
    [
        "calculate", "--policy", "liaoning-employee-2001", "--set", "average_wage=1000", "--set", "contribution_months=240",
        "--set", "pre_account_months=120", "--set", "average_index=1.0", "--set", "account_balance=24000",
    ];

    public static int Run()
    {
        string root = Root();
        string tool = Path.Combine(root, "artifacts", "tool");
        string empty = Path.Combine(root, "artifacts", "tool-empty");
        Publish(Path.Combine(root, "src", "PensionRules.Cli"), tool);
        Publish(WriteEmpty(Path.Combine(root, "artifacts", "tool-empty-source")), empty);

        string toolFile = Executable(tool, "pension-rules");
        string emptyFile = Executable(empty, "empty");
        string answer = Start(toolFile, Question).Output;
        if (!answer.Contains("550.00", StringComparison.Ordinal))
        {
            Console.Error.WriteLine($"the answer lacks 550.00: {answer}");
            return 1;
        }

        // In turns, so that a drift of the machine meets both.
        List<double> emptyTimes = [];
        List<double> toolTimes = [];
        Start(emptyFile, []);
        for (int i = 0; i < Runs; i++)
        {
            emptyTimes.Add(Start(emptyFile, []).Milliseconds);
            toolTimes.Add(Start(toolFile, Question).Milliseconds);
        }

        Console.WriteLine($"{RuntimeInformation.OSDescription}, .NET {Environment.Version}, {Environment.ProcessorCount} processors, {Runs} runs each");
        Console.WriteLine("| start to end of the first answer | median | least |");
        Console.WriteLine("|---|--:|--:|");
        Print("empty console program", emptyTimes);
        Print("pension-rules calculate", toolTimes);
        return 0;
    }

    private static void Print(string name, List<double> times)
    {
        times.Sort();
        double median = (times[(Runs - 1) / 2] + times[Runs / 2]) / 2;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {median:0} ms | {times[0]:0} ms |"));
    }

    private static (double Milliseconds, string Output) Start(string file, string[] arguments)
    {
        ProcessStartInfo start = new(file, arguments) { RedirectStandardOutput = true };
        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (Stopwatch.GetElapsedTime(before).TotalMilliseconds, output);
    }

    private static string WriteEmpty(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "empty.csproj"), EmptyProject);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"550.00\");\n");
        return folder;
    }

    private static void Publish(string project, string to)
    {
        Console.WriteLine($"publishing {project}");
        ProcessStartInfo start = new("dotnet", ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", to, "-v", "quiet"]);
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet publish {project} failed");
        }
    }

    private static string Executable(string folder, string name) =>
        Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    // The repository, from where this source file was compiled; under CI paths are mapped, then from where we are.
    private static string Root([CallerFilePath] string source = "")
    {
        DirectoryInfo? folder = File.Exists(source) ? new FileInfo(source).Directory : new DirectoryInfo(Environment.CurrentDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PensionRules.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("run this inside the repository");
    }
}
