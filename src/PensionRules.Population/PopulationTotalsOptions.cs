namespace PensionRules.Population;

/// <summary>Which totals of a population are wanted.</summary>
public sealed record PopulationTotalsOptions
{
    /// <summary>The usual: counts, sums and means of everybody.</summary>
    public static PopulationTotalsOptions Default { get; } = new();

    /// <summary>A column, by Chinese name or id, whose cells make the groups; null for everybody together.</summary>
    public string? GroupBy { get; init; }

    /// <summary>Whether quantiles are wanted: every value is counted, in memory that follows the range of the values, not the number of people.</summary>
    public bool Quantiles { get; init; }

    /// <summary>How many threads; 0 for as many as there are processors.</summary>
    public int Threads { get; init; }
}
