using NodaTime;

namespace PensionRules.Formulas;

/// <summary>A month, <c>2011-07</c>.</summary>
/// <param name="Month">The month.</param>
public sealed record MonthLiteral(YearMonth Month) : Expression;
