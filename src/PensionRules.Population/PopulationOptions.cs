using NodaTime;
using PensionRules.Calculation;

namespace PensionRules.Population;

/// <summary>What is calculated for a population.</summary>
public sealed record PopulationOptions
{
    /// <summary>The terms that each row gives, by Chinese name or id: inputs, but also parameters, switches and formulas (what is given is not calculated).</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The terms asked for, by name or id; null for every population-able output of the scheme.</summary>
    public IReadOnlyList<string>? Outputs { get; init; }

    /// <summary>What is the same for everybody: switches, a region, a month, a changed parameter.</summary>
    public PolicyInputs Constants { get; init; } = [];

    /// <summary>
    /// The decimals of a column, by name or id. Without an entry a column has those of the term's step, and four where the term has no step.
    /// </summary>
    public IReadOnlyDictionary<string, int> Decimals { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Only values published by this day count; null for all.</summary>
    public LocalDate? KnownAt { get; init; }

    /// <summary>Whether a governing date outside the set's period is accepted (a what-if). Otherwise it is a finding.</summary>
    public bool AllowOutsidePeriod { get; init; }
}
