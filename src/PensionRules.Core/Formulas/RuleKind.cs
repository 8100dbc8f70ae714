namespace PensionRules.Formulas;

/// <summary>What a rule is for.</summary>
public enum RuleKind
{
    /// <summary>It gives a term its value.</summary>
    Value,

    /// <summary>必须: when false, every result is refused.</summary>
    Requirement,

    /// <summary>提示: when false, every result is flagged.</summary>
    Notice,

    /// <summary>逐年, 逐月 or 逐条: a worksheet.</summary>
    Worksheet,
}
