using NodaTime;
using PensionRules.Calculation;
using PensionRules.Population;

namespace PensionRules.Cli.Batch;

/// <summary>What decides what stands in the results, beside the law and the input. A manifest keeps it.</summary>
internal sealed record BatchSettings
{
    /// <summary>The policy set.</summary>
    public required string Policy { get; init; }

    /// <summary>What is the same for everybody: terms and values as they were given.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Constants { get; init; } = [];

    /// <summary>Only what was published by this day counts; null for all.</summary>
    public LocalDate? KnownAt { get; init; }

    /// <summary>The terms asked for; null for the outputs of the scheme.</summary>
    public IReadOnlyList<string>? Outputs { get; init; }

    /// <summary>The columns that the results carry; null for all.</summary>
    public IReadOnlyList<string>? Keep { get; init; }

    /// <summary>The names of the columns of an input without a header; null when it has one.</summary>
    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>Columns and the terms that they are, as they were given.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Map { get; init; } = [];

    /// <summary><c>zh</c> or <c>id</c>; null for as in the input.</summary>
    public string? Headers { get; init; }

    /// <summary>The encoding of the input; null to tell it.</summary>
    public string? Encoding { get; init; }

    /// <summary>Tabs instead of commas and quotes.</summary>
    public bool IsTab { get; init; }

    /// <summary>The decimals of columns.</summary>
    public IReadOnlyDictionary<string, int> Decimals { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    public PopulationOptions ToOptions(IReadOnlyList<string> columns)
    {
        PolicyInputs constants = [];
        foreach ((string term, string value) in Constants)
        {
            constants.Add(term, value);
        }

        return new PopulationOptions { Columns = columns, Outputs = Outputs, Constants = constants, Decimals = Decimals, KnownAt = KnownAt };
    }
}
