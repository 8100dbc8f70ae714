namespace PensionRules.Benchmarks.Population;

/// <summary>What some rounds took.</summary>
/// <param name="Median">The median.</param>
/// <param name="Least">The least: what the work takes when nothing else is going on.</param>
internal readonly record struct Timing(double Median, double Least)
{
    public static Timing Of(List<double> values)
    {
        values.Sort();
        return new Timing((values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2, values[0]);
    }
}
