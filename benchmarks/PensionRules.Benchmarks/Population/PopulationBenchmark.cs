using System.Globalization;

namespace PensionRules.Benchmarks.Population;

/// <summary>Populations in one process: the tables of the README.</summary>
internal static class PopulationBenchmark
{
    public static int Run(TextWriter output, IReadOnlyList<string> arguments)
    {
        if (arguments is ["duel", ..])
        {
            Duel.Run(output, arguments.ElementAtOrDefault(1) ?? string.Empty);
            return 0;
        }

        if (arguments is ["profile", ..])
        {
            Profile.Run(output, arguments.ElementAtOrDefault(1) ?? string.Empty);
            return 0;
        }

        int[] sizes = arguments.Count > 0 ? [.. arguments.Select(a => int.Parse(a, CultureInfo.InvariantCulture))] : [1_000_000, 10_000_000];
        foreach (PensionLaw law in (PensionLaw[])[new Pension2001(), new Pension2005()])
        {
            foreach (int rows in sizes)
            {
                using Comparison comparison = new(law, rows);
                comparison.Verify();
                comparison.Print(output, rows >= 5_000_000 ? 7 : 15);
            }
        }

        return 0;
    }
}
