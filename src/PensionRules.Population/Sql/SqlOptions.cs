namespace PensionRules.Population.Sql;

/// <summary>How a policy set is written as SQL.</summary>
public sealed record SqlOptions
{
    /// <summary>The language of the database.</summary>
    public required SqlDialect Dialect { get; init; }

    /// <summary>The table or view of the people; a dot separates a schema from it.</summary>
    public string Table { get; init; } = "people";

    /// <summary>
    /// The columns of the table that are terms, by name or id; each stands in a column of that name unless <see cref="Map"/> tells another.
    /// Null for every input that the outputs rest on, in a column named by the id.
    /// </summary>
    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>Columns that are named otherwise: the column, and the term by name or id. A term that is not among <see cref="Columns"/> is added to them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Map { get; init; } = [];

    /// <summary>Columns that are passed through as they are: a key to join by, a group.</summary>
    public IReadOnlyList<string> Keep { get; init; } = [];

    /// <summary>The terms asked for, by name or id; null for every output that a population can have.</summary>
    public IReadOnlyList<string>? Outputs { get; init; }

    /// <summary>The view to create; null for a plain SELECT.</summary>
    public string? View { get; init; }

    /// <summary>The language of the comments.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>Whether the columns of the results are called by their Chinese names instead of their ids.</summary>
    public bool HasChineseHeaders { get; init; }

    /// <summary>What is the same for everybody: switches, a region, a month, a changed parameter.</summary>
    public Calculation.PolicyInputs Constants { get; init; } = [];

    /// <summary>The decimals of a number's column, by name or id of its term; without an entry those of its step, and four where it has none. More in a row are a finding.</summary>
    public IReadOnlyDictionary<string, int> Decimals { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Only values published by this day count; null for all.</summary>
    public NodaTime.LocalDate? KnownAt { get; init; }

    /// <summary>Whether a governing date outside the set's period is accepted (a what-if). Otherwise it is a finding.</summary>
    public bool AllowOutsidePeriod { get; init; }
}
