using NodaTime;
using PensionRules.Calculation;

namespace PensionRules.Population.WhatIf;

/// <summary>What a what-if compares.</summary>
public sealed record WhatIfOptions
{
    /// <summary>The terms that each row gives, by name or id: every column that a side knows is given to it; a column that neither knows is an error.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The term that is compared, by name or id: a number that both sides can calculate for a population, such as <c>monthly_pension</c>.</summary>
    public required string Output { get; init; }

    /// <summary>By what people are grouped.</summary>
    public IReadOnlyList<WhatIfGrouping> By { get; init; } = [];

    /// <summary>What is the same for everybody on both sides; no column gives it.</summary>
    public PolicyInputs Constants { get; init; } = [];

    /// <summary>The decimals of columns, see <see cref="PopulationOptions.Decimals"/>.</summary>
    public IReadOnlyDictionary<string, int> Decimals { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Only values published by this day count; null for all.</summary>
    public LocalDate? KnownAt { get; init; }

    /// <summary>Whether people count whose governing date lies outside a side's period: usual here, where one law is tried on the people of another.</summary>
    public bool AllowOutsidePeriod { get; init; } = true;
}
