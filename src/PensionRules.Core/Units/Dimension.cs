namespace PensionRules.Units;

/// <summary>What a number measures, as exponents of the base units. 岁 counts as 年; nothing converts by itself.</summary>
/// <param name="Yuan">Exponent of 元.</param>
/// <param name="Month">Exponent of 月.</param>
/// <param name="Year">Exponent of 年 (and 岁).</param>
/// <param name="Day">Exponent of 日.</param>
/// <param name="Person">Exponent of 人.</param>
public readonly record struct Dimension(int Yuan = 0, int Month = 0, int Year = 0, int Day = 0, int Person = 0)
{
    /// <summary>The dimension of a plain number.</summary>
    public static Dimension None => default;

    /// <summary>Whether a plain number has this dimension.</summary>
    public bool IsNone => this == default;

    /// <summary>Whether it is an amount of money, at once or per something.</summary>
    public bool IsMoney => Yuan == 1;

    /// <summary>The dimension of a product.</summary>
    /// <param name="left">A factor's.</param>
    /// <param name="right">A factor's.</param>
    /// <returns>The product's.</returns>
    public static Dimension operator *(Dimension left, Dimension right) => new(
        left.Yuan + right.Yuan, left.Month + right.Month, left.Year + right.Year, left.Day + right.Day, left.Person + right.Person);

    /// <summary>The dimension of a quotient.</summary>
    /// <param name="left">The dividend's.</param>
    /// <param name="right">The divisor's.</param>
    /// <returns>The quotient's.</returns>
    public static Dimension operator /(Dimension left, Dimension right) => new(
        left.Yuan - right.Yuan, left.Month - right.Month, left.Year - right.Year, left.Day - right.Day, left.Person - right.Person);

    /// <summary>The unit's Chinese spelling, for example 元/月/年; 1 for a plain number.</summary>
    /// <returns>The spelling.</returns>
    public override string ToString() => UnitText.Write(this);
}
