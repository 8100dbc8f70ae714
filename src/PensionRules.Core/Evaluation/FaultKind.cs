namespace PensionRules.Evaluation;

/// <summary>Why there is no value.</summary>
public enum FaultKind
{
    /// <summary>missing: an input was not given.</summary>
    Missing,

    /// <summary>no_row: a table of the law has no row for the keys.</summary>
    NoRow,

    /// <summary>refused: the rule refuses, with its reason.</summary>
    Refused,

    /// <summary>division: a divisor is zero.</summary>
    Division,

    /// <summary>not_unique: 唯一 over no row or more than one, or an extreme over no row.</summary>
    NotUnique,

    /// <summary>out_of_range: a value is outside the range that the scheme declares, or a date outside the calendar.</summary>
    OutOfRange,

    /// <summary>too_many_rows: a worksheet would have more rows than allowed.</summary>
    TooManyRows,

    /// <summary>requirement: a 必须 rule does not hold.</summary>
    Requirement,
}
