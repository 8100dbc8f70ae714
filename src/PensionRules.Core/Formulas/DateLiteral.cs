using NodaTime;

namespace PensionRules.Formulas;

/// <summary>A day, <c>2011-07-01</c>.</summary>
/// <param name="Date">The day.</param>
public sealed record DateLiteral(LocalDate Date) : Expression;
