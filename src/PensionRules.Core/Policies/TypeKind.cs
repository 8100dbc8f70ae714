namespace PensionRules.Policies;

/// <summary>The kinds of values that terms have.</summary>
public enum TypeKind
{
    /// <summary>A number with a unit.</summary>
    Number,

    /// <summary>是否: yes or no.</summary>
    YesNo,

    /// <summary>日期: a day.</summary>
    Date,

    /// <summary>年月: a month of a year.</summary>
    Month,

    /// <summary>年份: a year.</summary>
    Year,

    /// <summary>地区: a GB/T 2260 code.</summary>
    Region,

    /// <summary>A named choice.</summary>
    Choice,

    /// <summary>Rows: a 记录 list or a worksheet.</summary>
    List,
}
