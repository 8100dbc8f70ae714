using System.Globalization;

namespace PensionRules.Benchmarks.Files;

/// <summary>A file of generated people, the same in every run.</summary>
internal static class FilePeople
{
    private const int Seed = 20010706;

    /// <summary>Writes so many people.</summary>
    public static void Write(string path, int rows)
    {
        Random random = new(Seed);
        using StreamWriter file = new(path) { NewLine = "\n" };
        file.WriteLine("average_wage,contribution_months,pre_account_months,average_index,account_balance");
        for (int i = 0; i < rows; i++)
        {
            int months = random.Next(8) == 0 ? random.Next(0, 180) : random.Next(180, 481);
            int before = random.Next(0, Math.Min(months, 240) + 1);
            file.Write(string.Create(CultureInfo.InvariantCulture, $"{random.Next(50_000, 300_001) / 100m:F2},{months},{before},"));
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{random.Next(6_000, 30_001) / 10_000m:F4},{random.Next(0, 10_000_001) / 100m:F2}"));
        }
    }
}
