using FsCheck;
using FsCheck.Fluent;
using PensionRules.Units;

namespace PensionRules.Tests.Units;

public class DimensionTests
{
    private static readonly Dimension Yuan = new(Yuan: 1);
    private static readonly Dimension Month = new(Month: 1);
    private static readonly Dimension Year = new(Year: 1);
    private static readonly Dimension Day = new(Day: 1);
    private static readonly Dimension Person = new(Person: 1);

    private static Gen<Dimension> Dimensions =>
        from e in Gen.Choose(-3, 3).ArrayOf(5)
        select new Dimension(e[0], e[1], e[2], e[3], e[4]);

    [Fact]
    public void Months_over_months_a_year_are_years() => Assert.Equal(Year, Month / (Month / Year));

    [Fact]
    public void Money_a_month_times_months_is_money() => Assert.Equal(Yuan, Yuan / Month * Month);

    [Fact]
    public void Percent_a_year_times_years_is_a_plain_number() => Assert.True((Dimension.None / Year * Year).IsNone);

    [Fact]
    public void Months_years_and_days_stay_apart()
    {
        Assert.NotEqual(Month, Year);
        Assert.NotEqual(Month, Day);
        Assert.False((Month / Year).IsNone);
    }

    [Fact]
    public void Money_is_one_yuan_at_once_or_per_something()
    {
        Assert.True(Yuan.IsMoney);
        Assert.True((Yuan / Month / Person).IsMoney);
        Assert.False(Dimension.None.IsMoney);
        Assert.False(Month.IsMoney);
        Assert.False((Yuan * Yuan).IsMoney);
        Assert.False((Dimension.None / Yuan).IsMoney);
        Assert.False((Yuan / Yuan).IsMoney);
    }

    [Theory]
    [InlineData(0, 0, 0, 0, 0, "1")]
    [InlineData(1, -1, 0, 0, 0, "元/月")]
    [InlineData(1, -1, -1, 0, 0, "元/月/年")]
    [InlineData(0, 1, -1, 0, 0, "月/年")]
    [InlineData(0, 1, 0, 0, 1, "人·月")]
    [InlineData(0, 0, -1, 0, 0, "1/年")]
    [InlineData(2, 0, 0, -2, 0, "元·元/日/日")]
    public void Dimension_is_spelt_in_a_fixed_order(int yuan, int month, int year, int day, int person, string text) =>
        Assert.Equal(text, new Dimension(yuan, month, year, day, person).ToString());

    [Fact]
    public void Dimensions_multiply_and_divide_like_numbers() => Prop.ForAll(
        Arb.From(from a in Dimensions from b in Dimensions from c in Dimensions select (a, b, c)),
        x => x.a * x.b == x.b * x.a
            && x.a * x.b * x.c == x.a * (x.b * x.c)
            && x.a * Dimension.None == x.a
            && x.a / x.b * x.b == x.a
            && x.a / (x.b / x.c) == x.a * x.c / x.b).QuickCheckThrowOnFailure();

    // A unit of nothing but divisors (1/年) is written with % only.
    [Fact]
    public void Spelling_reads_back_to_the_same_dimension() => Prop.ForAll(
        Arb.From(Dimensions.Where(d => d.IsNone || d is { Yuan: > 0 } or { Month: > 0 } or { Year: > 0 } or { Day: > 0 } or { Person: > 0 })),
        d => Unit.TryParse(d.ToString(), out Unit? unit) && unit.Dimension == d).QuickCheckThrowOnFailure();
}
