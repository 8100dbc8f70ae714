namespace PensionRules.Formulas;

/// <summary>What the rows of a worksheet are.</summary>
public enum WorksheetKind
{
    /// <summary>逐年: a row for each year.</summary>
    Yearly,

    /// <summary>逐月: a row for each month.</summary>
    Monthly,

    /// <summary>逐条: a row for each row of a list.</summary>
    Rows,
}
