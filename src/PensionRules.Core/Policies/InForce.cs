using NodaTime;

namespace PensionRules.Policies;

/// <summary>The months in which a policy set governs, both ends included.</summary>
/// <param name="From">The first month.</param>
/// <param name="To">The last month, or null when the end is open.</param>
public sealed record InForce(YearMonth From, YearMonth? To)
{
    /// <summary>Whether a month lies inside.</summary>
    /// <param name="month">The month.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(YearMonth month) => month.CompareTo(From) >= 0 && (To is null || month.CompareTo(To.Value) <= 0);

    /// <summary>Whether another period lies inside this one.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(InForce other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.From.CompareTo(From) >= 0 && (To is null || (other.To is not null && other.To.Value.CompareTo(To.Value) <= 0));
    }

    /// <summary>Whether some month lies in both.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether they overlap.</returns>
    public bool Overlaps(InForce other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (To is null || other.From.CompareTo(To.Value) <= 0) && (other.To is null || From.CompareTo(other.To.Value) <= 0);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{From:uuuu-MM} .. {(To is null ? string.Empty : $"{To:uuuu-MM}")}".TrimEnd();
}
