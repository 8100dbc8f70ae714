using PensionRules.Diagnostics;

namespace PensionRules.Formulas;

/// <summary>The header of a worksheet.</summary>
/// <param name="Kind">What its rows are.</param>
/// <param name="From">The first year or month; null for 逐条.</param>
/// <param name="To">The last year or month; null for 逐条.</param>
/// <param name="Each">A choice that every year or month has a row for each value of, or null.</param>
/// <param name="List">The list that 逐条 goes through, or null.</param>
/// <param name="Where">Which rows of the list count, or null for all.</param>
public sealed record WorksheetSyntax(
    WorksheetKind Kind, Expression? From, Expression? To, string? Each, string? List, Expression? Where)
{
    /// <summary>Where it begins.</summary>
    public SourceLocation Location { get; init; }

    /// <inheritdoc/>
    public bool Equals(WorksheetSyntax? other) => other is not null
        && (Kind, Each, List) == (other.Kind, other.Each, other.List)
        && Equals(From, other.From) && Equals(To, other.To) && Equals(Where, other.Where);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, From, To, Each, List, Where);
}
