using PensionRules.Diagnostics;

namespace PensionRules.Policies;

/// <summary>A row of a 按 table.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Keys">The keys.</param>
/// <param name="Values">The values; blank where the law has none.</param>
/// <param name="Published">When it was published, or null.</param>
/// <param name="Document">The document number it comes from, or null.</param>
/// <param name="Evidence">How well it is known.</param>
public sealed record TableRow(
    SourceLocation Location, IReadOnlyList<Cell> Keys, IReadOnlyList<Cell> Values, Cell? Published, string? Document, Evidence Evidence);
