using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PensionRules.Benchmarks.Population;

/// <summary>Populations in one process: the tables and the picture of the README. <c>population 1000000</c> for some sizes only, without the picture; <c>--processor-time</c> on a machine on which others work.</summary>
internal static class PopulationBenchmark
{
    private const int Many = 5_000_000;

    public static int Run(TextWriter output, IReadOnlyList<string> arguments)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{RuntimeInformation.OSDescription}, .NET {Environment.Version}, {Environment.ProcessorCount} processors, vectors of {(Vector512.IsHardwareAccelerated ? 512 : 256)} bits"));
        output.WriteLine();
        Clock clock = new(arguments.Contains("--processor-time"));
        int[] sizes = [.. arguments.Where(a => a != "--processor-time").Select(a => int.Parse(a, CultureInfo.InvariantCulture))];
        bool isWhole = sizes.Length == 0;
        sizes = isWhole ? [1_000_000, 10_000_000] : sizes;
        PensionLaw[] laws = [new Pension2001(), new Pension2005()];
        foreach (PensionLaw law in laws)
        {
            foreach (int rows in sizes)
            {
                using Comparison comparison = new(law, rows, clock);
                comparison.Verify();
                comparison.Print(output, rows >= Many ? 7 : 15);
            }
        }

        if (isWhole)
        {
            string picture = LineChart.ToSvg(CostOverRows.Run(output, laws[0], clock), CostOverRules.Run(output, clock));
            File.WriteAllText(Path.Combine(Folder(), "population.svg"), picture);
        }

        return 0;
    }

    // benchmarks/ of the repository, from where this file was compiled; elsewhere where we are.
    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetDirectoryName(source) is { } here && Directory.Exists(here) ? Path.GetFullPath(Path.Combine(here, "..", "..")) : Environment.CurrentDirectory;
}
