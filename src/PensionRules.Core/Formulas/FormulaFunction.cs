namespace PensionRules.Formulas;

/// <summary>The built-in functions.</summary>
public enum FormulaFunction
{
    /// <summary>较小: the least of its arguments.</summary>
    Smaller,

    /// <summary>较大: the greatest of its arguments.</summary>
    Larger,

    /// <summary>限于(x, low, high): x held between two bounds.</summary>
    Clamp,

    /// <summary>四舍五入(x, step).</summary>
    RoundHalfUp,

    /// <summary>进一(x, step).</summary>
    RoundUp,

    /// <summary>舍去(x, step).</summary>
    RoundDown,

    /// <summary>满月数(from, to): the full months between two days.</summary>
    FullMonths,

    /// <summary>满年数(from, to): the full years between two days or months.</summary>
    FullYears,

    /// <summary>年份(x): the year of a day or month.</summary>
    YearOf,

    /// <summary>月份(x): the number of a day's or month's month, 1 to 12.</summary>
    MonthOf,

    /// <summary>年月(x): the month of a day.</summary>
    YearMonthOf,
}
