using NodaTime;

namespace PensionRules.Calculation;

/// <summary>How a calculation is done.</summary>
public sealed record CalculationOptions
{
    /// <summary>The usual options.</summary>
    public static CalculationOptions Default { get; } = new();

    /// <summary>Only values published by this day count; null for all.</summary>
    public LocalDate? KnownAt { get; init; }

    /// <summary>The terms asked for, by name or id; null for the scheme's outputs.</summary>
    public IReadOnlyList<string>? Terms { get; init; }

    /// <summary>
    /// Further terms, by name or id, that come after the scheme's outputs: a worksheet whose rows are to be shown, say. One without a value is
    /// no problem of the calculation. Plays no part where <see cref="Terms"/> is given.
    /// </summary>
    public IReadOnlyList<string> Besides { get; init; } = [];

    /// <summary>Whether a governing date outside the set's period is accepted (a what-if). Otherwise it is an input error.</summary>
    public bool AllowOutsidePeriod { get; init; }
}
