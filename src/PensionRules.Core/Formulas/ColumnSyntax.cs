using PensionRules.Diagnostics;

namespace PensionRules.Formulas;

/// <summary>A column of a worksheet as written.</summary>
/// <param name="Name">The Chinese name.</param>
/// <param name="Id">The id, or null.</param>
/// <param name="Type">The type's spelling.</param>
/// <param name="Rounding">Its own rounding, or null.</param>
/// <param name="Arms">The body.</param>
public sealed record ColumnSyntax(string Name, string? Id, string Type, RoundingSyntax? Rounding, ValueList<Arm> Arms)
{
    /// <summary>Where it begins.</summary>
    public SourceLocation Location { get; init; }

    /// <inheritdoc/>
    public bool Equals(ColumnSyntax? other) => other is not null
        && (Name, Id, Type) == (other.Name, other.Id, other.Type)
        && Equals(Rounding, other.Rounding) && Arms.Equals(other.Arms);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Id, Type, Arms);
}
