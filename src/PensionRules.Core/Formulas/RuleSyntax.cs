using PensionRules.Diagnostics;

namespace PensionRules.Formulas;

/// <summary>A rule as written: its header and its body.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="IsReplacement">Whether 改 stands before it.</param>
/// <param name="Name">The Chinese name (or the id, where the term is declared elsewhere).</param>
/// <param name="Id">The id, when it is declared here.</param>
/// <param name="Type">The type's spelling, or null when the scheme or base declares it.</param>
/// <param name="Rounding">Its own rounding, or null.</param>
/// <param name="Arms">The body, in order; empty for a worksheet.</param>
/// <param name="Worksheet">The worksheet's header, or null.</param>
/// <param name="Columns">The worksheet's columns; empty otherwise.</param>
public sealed record RuleSyntax(
    RuleKind Kind,
    bool IsReplacement,
    string Name,
    string? Id,
    string? Type,
    RoundingSyntax? Rounding,
    ValueList<Arm> Arms,
    WorksheetSyntax? Worksheet,
    ValueList<ColumnSyntax> Columns)
{
    /// <summary>Where it begins.</summary>
    public SourceLocation Location { get; init; }

    /// <summary>What a 必须 or 提示 says to the person concerned when it does not hold; null when its name has to do.</summary>
    public string? Message { get; init; }

    /// <summary>The same in English; null where the document says it in one language only.</summary>
    public string? EnglishMessage { get; init; }

    /// <inheritdoc/>
    public bool Equals(RuleSyntax? other) => other is not null
        && (Kind, IsReplacement, Name, Id, Type, Message, EnglishMessage)
            == (other.Kind, other.IsReplacement, other.Name, other.Id, other.Type, other.Message, other.EnglishMessage)
        && Equals(Rounding, other.Rounding) && Arms.Equals(other.Arms)
        && Equals(Worksheet, other.Worksheet) && Columns.Equals(other.Columns);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Name, Id, Type, Message, Arms, Columns);

    /// <summary>The canonical text.</summary>
    /// <returns>The text that parses to this rule.</returns>
    public override string ToString() => FormulaPrinter.Print(this);
}
