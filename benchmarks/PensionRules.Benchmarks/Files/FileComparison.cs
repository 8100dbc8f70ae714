using System.Diagnostics;
using System.Globalization;
using PensionRules.Policies;

namespace PensionRules.Benchmarks.Files;

/// <summary>
/// File to file, the Liaoning 2001 pension: a plain C program, CsvHelper with <c>decimal</c>, and our blocks; interleaved in one run, the best of some
/// rounds, after the files have been found to be the same to the byte.
/// </summary>
internal static class FileComparison
{
    private const int Rounds = 5;

    /// <summary>Runs the comparison and prints a table.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="rows">How many people.</param>
    /// <returns>0, or 1 when the files differ.</returns>
    public static int Run(TextWriter to, int rows = 1_000_000)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("pension-rules-files-");
        try
        {
            return Run(to, folder.FullName, rows);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Run(TextWriter to, string folder, int rows)
    {
        string people = Path.Combine(folder, "people.csv");
        FilePeople.Write(people, rows);
        List<(string Name, Func<string, TimeSpan> Run)> ways = WaysOf(people, folder, to);
        string[] results = [.. ways.Select((_, i) => Path.Combine(folder, $"results{i}.csv"))];
        FileCost[] best = [.. ways.Select(_ => FileCost.None)];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < ways.Count; i++)
            {
                best[i] = best[i].Least(FileCost.Of(() => ways[i].Run(results[i])));
            }
        }

        Print(to, rows, [.. ways.Select((w, i) => (w.Name, best[i]))]);
        return AreSame(results, to) ? 0 : 1;
    }

    private static List<(string Name, Func<string, TimeSpan> Run)> WaysOf(string people, string folder, TextWriter to)
    {
        PolicySet set = PolicyLibrary.BuiltIn.Load("liaoning-employee-2001").Catalog.Find("liaoning-employee-2001")!;
        OurFiles ours = new(set);
        List<(string Name, Func<string, TimeSpan> Run)> ways =
        [
            ("CsvHelper 34, `decimal` formulas", output => InProcess(() => CsvHelperDecimal.Run(people, output))),
            ("PensionRules, one thread", output => InProcess(() => ours.Run(people, output, threads: 1, isHashed: false))),
            ("PensionRules, one thread, both files hashed", output => InProcess(() => ours.Run(people, output, threads: 1, isHashed: true))),
            ("PensionRules, two threads, both files hashed", output => InProcess(() => ours.Run(people, output, threads: 2, isHashed: true))),
        ];
        if (CProgram.Compile(folder) is { } program)
        {
            ways.Insert(0, ("plain C, one thread (gcc -O2)", output => CProgram.Run(program, people, output)));
        }
        else
        {
            to.WriteLine("skipped: needs gcc");
        }

        return ways;
    }

    private static TimeSpan InProcess(Action run)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        run();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }

    private static void Print(TextWriter to, int rows, (string Name, FileCost Cost)[] costs)
    {
        FileCost c = costs[0].Cost;
        FileCost helper = Array.Find(costs, w => w.Name.StartsWith("CsvHelper", StringComparison.Ordinal)).Cost;
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"File to file, {rows:N0} people, best of {Rounds}; ns a person:"));
        to.WriteLine();
        to.WriteLine("| | wall clock | processor | processor, of C's | faster than CsvHelper (wall, processor) |");
        to.WriteLine("|---|--:|--:|--:|--:|");
        foreach ((string name, FileCost cost) in costs)
        {
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {cost.Wall.TotalNanoseconds / rows:F0} | {cost.Processor.TotalNanoseconds / rows:F0} | {cost.Processor / c.Processor:F2} × | {helper.Wall / cost.Wall:F1} ×, {helper.Processor / cost.Processor:F1} × |"));
        }

        to.WriteLine();
    }

    private static bool AreSame(string[] files, TextWriter to)
    {
        bool areSame = Array.TrueForAll(files[1..], f => File.ReadAllBytes(f).AsSpan().SequenceEqual(File.ReadAllBytes(files[0])));
        to.WriteLine(areSame ? "The files are the same to the byte." : "THE FILES DIFFER.");
        return areSame;
    }
}
