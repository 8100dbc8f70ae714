namespace PensionRules.Formulas;

/// <summary>What an aggregate makes of the rows of a list.</summary>
public enum AggregateKind
{
    /// <summary>合计: the sum; 0 over no rows.</summary>
    Sum,

    /// <summary>个数: how many rows.</summary>
    Count,

    /// <summary>最大: the greatest value; a fault over no rows.</summary>
    Maximum,

    /// <summary>最小: the least value; a fault over no rows.</summary>
    Minimum,

    /// <summary>任一: whether it holds for some row.</summary>
    Any,

    /// <summary>全部: whether it holds for every row.</summary>
    All,

    /// <summary>唯一: the value of the one row; a fault when there is none or more than one.</summary>
    Single,

    /// <summary>末: the value of the last row; a fault over no rows.</summary>
    Last,
}
