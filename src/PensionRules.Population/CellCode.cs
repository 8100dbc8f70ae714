namespace PensionRules.Population;

/// <summary>What a cell of an input column holds where it holds no value, and an output where there is none. Far below any value.</summary>
public static class CellCode
{
    /// <summary>Nothing was given. In an output: no value; the findings tell why.</summary>
    public const long Blank = long.MinValue;

    /// <summary>Something was given that cannot be read as a value of the term.</summary>
    public const long Unreadable = long.MinValue + 1;

    /// <summary>A number within the term's range with more decimals than the column holds.</summary>
    public const long TooFine = long.MinValue + 2;

    /// <summary>A number too large for any column, or one outside the term's range that has more decimals than the column.</summary>
    public const long TooLarge = long.MinValue + 3;

    /// <summary>Every value of a column lies between this and its negative.</summary>
    public const long MostMagnitude = 1L << 61;
}
