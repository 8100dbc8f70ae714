using NodaTime;
using PensionRules.Diagnostics;
using PensionRules.Numerics;

namespace PensionRules.Policies;

/// <summary>A row of a table of the law, for one value column.</summary>
/// <param name="Keys">The keys, in base units.</param>
/// <param name="Candidates">The value, in base units; more than one when the text is illegible; none when the cell is blank.</param>
/// <param name="Published">When it was published, or null when unknown.</param>
/// <param name="Document">The document number it comes from, or null for the set's own.</param>
/// <param name="Evidence">How well it is known.</param>
/// <param name="Location">Where it stands.</param>
public sealed record LawRow(
    IReadOnlyList<Rational> Keys,
    IReadOnlyList<Rational> Candidates,
    LocalDate? Published,
    string? Document,
    Evidence Evidence,
    SourceLocation Location);
