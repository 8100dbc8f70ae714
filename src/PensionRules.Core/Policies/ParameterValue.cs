namespace PensionRules.Policies;

/// <summary>One value of a parameter.</summary>
/// <param name="Value">The value, or candidates <c>a 或 b</c>.</param>
/// <param name="From">From which date on, or null.</param>
/// <param name="Published">When it was published, or null.</param>
/// <param name="Document">The document number it comes from, or null.</param>
/// <param name="Evidence">How well it is known.</param>
public sealed record ParameterValue(Cell Value, Cell? From, Cell? Published, string? Document, Evidence Evidence);
