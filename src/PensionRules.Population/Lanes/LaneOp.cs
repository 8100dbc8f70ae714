namespace PensionRules.Population.Lanes;

/// <summary>What an integer of a row is made of. <c>x</c>, <c>y</c>, <c>z</c> are the operands, each a multiple of another integer plus a constant.</summary>
internal enum LaneOp : byte
{
    /// <summary>A cell of a column.</summary>
    Input,

    /// <summary>Whether a cell is blank: 1 or 0.</summary>
    Blank,

    /// <summary>x + y.</summary>
    Sum,

    /// <summary>x × y.</summary>
    Product,

    /// <summary>x ÷ y, rounded to a whole number; 0 where y is 0.</summary>
    Quotient,

    /// <summary>The smaller of x and y.</summary>
    Smaller,

    /// <summary>The larger of x and y.</summary>
    Larger,

    /// <summary>Whether x &lt; y.</summary>
    Less,

    /// <summary>Whether x = y.</summary>
    Equal,

    /// <summary>Whether x and y are both 1.</summary>
    And,

    /// <summary>Whether x or y is 1.</summary>
    Or,

    /// <summary>y where x is 1, otherwise z.</summary>
    Choice,

    /// <summary>The row of a table of the law for the keys; −1 where there is none.</summary>
    Row,

    /// <summary>The value in row x of a table of the law; 0 where x is −1.</summary>
    Cell,

    /// <summary>The month (from year 0) that day x (from 0001-01-01) lies in.</summary>
    MonthOfDay,

    /// <summary>The first day of month x.</summary>
    FirstDayOfMonth,

    /// <summary>The number of a fault.</summary>
    Fault,
}
