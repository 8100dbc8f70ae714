using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Numerics;
using static PensionRules.Tests.Numerics.Rationals;

namespace PensionRules.Tests.Numerics;

public class RationalArithmeticTests
{
    [Theory]
    [InlineData("1/3", "1/6", "1/2")]
    [InlineData("0.1", "0.2", "0.3")]
    [InlineData("-1/2", "1/2", "0")]
    [InlineData("9223372036854775807", "1", "9223372036854775808")]
    [InlineData("-9223372036854775807", "-1", "-9223372036854775808")]
    [InlineData("1/9223372036854775807", "1/9223372036854775807", "2/9223372036854775807")]
    [InlineData("1/4294967296", "1/4294967297", "8589934593/18446744078004518912")]
    public void Sum(string left, string right, string sum)
    {
        Assert.Equal(R(sum), R(left) + R(right));
        Assert.Equal(R(left), R(sum) - R(right));
    }

    [Theory]
    [InlineData("2/3", "3/4", "1/2")]
    [InlineData("-0.5", "0.5", "-0.25")]
    [InlineData("0", "-7/3", "0")]
    [InlineData("4294967296", "4294967296", "18446744073709551616")]
    [InlineData("9223372036854775807/3", "3/9223372036854775807", "1")]
    [InlineData("3037000500", "-3037000500", "-9223372037000250000")]
    public void Product(string left, string right, string product) => Assert.Equal(R(product), R(left) * R(right));

    [Theory]
    [InlineData("1", "3", "1/3")]
    [InlineData("1", "-3", "-1/3")]
    [InlineData("-1", "-3", "1/3")]
    [InlineData("1000", "139", "1000/139")]
    [InlineData("9223372036854775807", "1/9223372036854775807", "85070591730234615847396907784232501249")]
    [InlineData("9223372036854775808", "-2", "-4611686018427387904")]
    public void Quotient(string left, string right, string quotient) => Assert.Equal(R(quotient), R(left) / R(right));

    [Fact]
    public void Division_by_zero_throws()
    {
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
        Assert.Throws<DivideByZeroException>(() => Rational.Zero / Rational.FromDecimal(0.00m));
        Assert.Throws<DivideByZeroException>(() => R("9223372036854775808") / default(Rational));
        Assert.Throws<DivideByZeroException>(() => Rational.Create(1, 0));
    }

    [Fact]
    public void Overflow_goes_to_big_integers_and_comes_back()
    {
        Rational big = Rational.FromInt64(long.MaxValue) + 1;
        Assert.False(big.IsSmall);
        Assert.Equal(BigInteger.One << 63, big.Numerator);
        Rational back = big - 1;
        Assert.True(back.IsSmall);
        Assert.Equal(long.MaxValue, back.SmallNumerator);
        Rational square = back * back / back;
        Assert.True(square.IsSmall);
        Assert.Equal(back, square);
    }

    [Fact]
    public void Smallest_64_bit_integer_has_an_opposite()
    {
        Rational least = Rational.FromInt64(long.MinValue);
        Assert.Equal(R("9223372036854775808"), -least);
        Assert.Equal(R("9223372036854775808"), Rational.Abs(least));
        Assert.Equal(least, -(-least));
        Assert.Equal(Rational.One, least / least);
        Assert.Equal(R("-9223372036854775807"), least + 1);
    }

    [Fact]
    public void Index_of_35_years_multiplies_exactly()
    {
        // The mean of 35 yearly indices has a denominator of hundreds of bits.
        Rational sum = 0;
        Fraction expected = new(0, 1);
        for (int i = 0; i < 35; i++)
        {
            long wage = 100_003 + (i * 7919);
            sum += Rational.Create(wage + 1, wage);
            expected += new Fraction(wage + 1, wage);
        }

        Assert.True(sum.Denominator.GetBitLength() > 300);
        Assert.True(expected.Is(sum));
    }

    [Fact]
    public void Operators_agree_with_big_fractions() => Prop.ForAll(
        Arb.From(from a in Pairs from b in Pairs select (a, b)),
        x =>
        {
            ((Rational value, Fraction expected), (Rational other, Fraction otherExpected)) = x;
            return (expected + otherExpected).Is(value + other)
                && (expected - otherExpected).Is(value - other)
                && (expected * otherExpected).Is(value * other)
                && (other.Sign == 0 || (expected / otherExpected).Is(value / other))
                && new Fraction(-expected.Top, expected.Bottom).Is(-value)
                && new Fraction(BigInteger.Abs(expected.Top), expected.Bottom).Is(Rational.Abs(value))
                && expected.Floor() == value.Floor()
                && expected.Top.Sign == value.Sign
                && (expected.Top % expected.Bottom).IsZero == value.IsInteger;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    // A chain leaves values unreduced, and goes to big integers and back.
    [Fact]
    public void Chains_of_operations_agree_with_big_fractions() => Prop.ForAll(
        Arb.From(Gen.ListOf(from p in Pairs from op in Gen.Choose(0, 3) select (op, p), 8)),
        steps =>
        {
            Rational value = 1;
            Fraction expected = new(1, 1);
            foreach ((int op, (Rational operand, Fraction by)) in steps)
            {
                if (op == 3 && operand.Sign == 0)
                {
                    continue;
                }

                (value, expected) = op switch
                {
                    0 => (value + operand, expected + by),
                    1 => (value - operand, expected - by),
                    2 => (value * operand, expected * by),
                    _ => (value / operand, expected / by),
                };
                if (!expected.Is(value))
                {
                    return false;
                }
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
