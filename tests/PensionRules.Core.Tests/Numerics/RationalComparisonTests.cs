using FsCheck;
using FsCheck.Fluent;
using PensionRules.Numerics;
using static PensionRules.Tests.Numerics.Rationals;

namespace PensionRules.Tests.Numerics;

public class RationalComparisonTests
{
    [Fact]
    public void Unreduced_values_are_equal_and_hash_alike()
    {
        Rational unreduced = Rational.FromDecimal(1.50m);
        Assert.Equal(100, unreduced.SmallDenominator);
        Rational reduced = Rational.Create(3, 2);
        Assert.Equal(2, reduced.SmallDenominator);
        Assert.True(unreduced == reduced);
        Assert.False(unreduced != reduced);
        Assert.True(unreduced.Equals((object)reduced));
        Assert.Equal(unreduced.GetHashCode(), reduced.GetHashCode());
        Assert.Equal(0, unreduced.CompareTo(reduced));
    }

    [Fact]
    public void Zero_is_the_default_whatever_its_denominator()
    {
        Assert.Equal(default, Rational.FromDecimal(-0.000m));
        Assert.Equal(default(Rational).GetHashCode(), Rational.FromDecimal(0.000m).GetHashCode());
        Assert.Equal(default, Rational.Zero);
        Assert.Equal(1, Rational.Zero.Denominator);
    }

    [Theory]
    [InlineData("0.3333333333333333333333333333", "1/3")]
    [InlineData("-0.3333333333333333333333333333", "-1/3333333333333333333333333333")]
    [InlineData("9223372036854775806/9223372036854775807", "1")]
    [InlineData("9223372036854775807", "9223372036854775808")]
    [InlineData("-9223372036854775808", "-9223372036854775807")]
    [InlineData("9223372036854775805/9223372036854775806", "9223372036854775806/9223372036854775807")]
    public void Left_is_below_right(string left, string right)
    {
        Rational low = R(left);
        Rational high = R(right);
        Assert.True(low < high);
        Assert.True(low <= high);
        Assert.True(high > low);
        Assert.True(high >= low);
        Assert.False(low > high);
        Assert.False(low >= high);
        Assert.False(high < low);
        Assert.False(high <= low);
        Assert.True(low != high);
        Assert.False(low == high);
        Assert.True(low.CompareTo(high) < 0);
        Assert.True(high.CompareTo((object)low) > 0);
    }

    [Fact]
    public void Comparison_with_something_else()
    {
        Assert.Equal(1, Rational.Zero.CompareTo(null));
        Assert.Throws<ArgumentException>(() => Rational.Zero.CompareTo("0"));
        Assert.False(Rational.Zero.Equals("0"));
        Assert.False(Rational.Zero.Equals(null));
    }

    [Fact]
    public void Comparison_agrees_with_big_fractions() => Prop.ForAll(
        Arb.From(from a in Pairs from b in Gen.OneOf(Pairs, Gen.Constant(a)) select (a, b)),
        x =>
        {
            ((Rational value, Fraction expected), (Rational other, Fraction otherExpected)) = x;
            int order = expected.CompareTo(otherExpected);
            return Math.Sign(value.CompareTo(other)) == order
                && (value == other) == (order == 0)
                && (value != other) == (order != 0)
                && (value < other) == (order < 0)
                && (value <= other) == (order <= 0)
                && (value > other) == (order > 0)
                && (value >= other) == (order >= 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Equal_values_hash_alike_however_they_came_about() => Prop.ForAll(
        Arb.From(from a in Pairs from k in Longs.Where(k => k != 0) select (a.Value, k)),
        x =>
        {
            (Rational value, long k) = x;
            Rational same = value * k / k;
            Rational again = value + k - k;
            return same == value && same.GetHashCode() == value.GetHashCode() && again.GetHashCode() == value.GetHashCode();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
