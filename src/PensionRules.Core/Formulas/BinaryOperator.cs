namespace PensionRules.Formulas;

/// <summary>The operations on two values, from the loosest to the tightest.</summary>
public enum BinaryOperator
{
    /// <summary>或.</summary>
    Or,

    /// <summary>且.</summary>
    And,

    /// <summary>&lt;.</summary>
    Less,

    /// <summary>≤.</summary>
    LessOrEqual,

    /// <summary>=.</summary>
    Equal,

    /// <summary>≠.</summary>
    NotEqual,

    /// <summary>≥.</summary>
    GreaterOrEqual,

    /// <summary>&gt;.</summary>
    Greater,

    /// <summary>是: equality of a named choice or yes/no.</summary>
    Is,

    /// <summary>不是.</summary>
    IsNot,

    /// <summary>+.</summary>
    Add,

    /// <summary>−.</summary>
    Subtract,

    /// <summary>×.</summary>
    Multiply,

    /// <summary>÷.</summary>
    Divide,
}
