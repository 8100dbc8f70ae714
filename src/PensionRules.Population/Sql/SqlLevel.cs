namespace PensionRules.Population.Sql;

/// <summary>How tightly an expression holds together, as far as parentheses need to know.</summary>
internal enum SqlLevel
{
    Or,
    And,
    Not,
    Comparison,
    Sum,
    Product,
    Primary,
}
