using FsCheck;
using FsCheck.Fluent;
using PensionRules.Numerics;
using static PensionRules.Tests.Numerics.Rationals;

namespace PensionRules.Tests.Numerics;

public class RationalConversionTests
{
    public static TheoryData<decimal, string> Decimals28 => new()
    {
        { decimal.MaxValue, "79228162514264337593543950335" },
        { decimal.MinValue, "-79228162514264337593543950335" },
        { 0.1234567890123456789012345678m, "0.1234567890123456789012345678" },
        { 1.2345678901234567890123456789m, "1.2345678901234567890123456789" },
        { 7.9228162514264337593543950335m, "7.9228162514264337593543950335" },
        { 0.0000000000000000000000000001m, "0.0000000000000000000000000001" },
        { -0.0000000000000000000000000001m, "-0.0000000000000000000000000001" },
        { 9223372036854775807m, "9223372036854775807" },
        { -9223372036854775808m, "-9223372036854775808" },
        { 18446744073709551615m, "18446744073709551615" },
        { 3000000000m, "3000000000" },
        { 21474836.48m, "21474836.48" },
        { 0m, "0" },
        { -0.00m, "0" },
        { 1.50m, "1.5" },
        { -1234.56m, "-1234.56" },
        { 100m, "100" },
        { 1000.00m, "1000" },
    };

    [Theory]
    [MemberData(nameof(Decimals28))]
    public void Decimal_comes_in_and_goes_out_exactly(decimal value, string text)
    {
        Rational rational = value;
        Assert.Equal(text, rational.ToString());
        Assert.Equal(R(text), rational);
        Assert.True(rational.TryToDecimal(out decimal back));
        Assert.Equal(value, back);
        Assert.Equal(value, rational.ToDecimal());
    }

    [Theory]
    [InlineData("1/3")]
    [InlineData("-1/7")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("79228162514264337593543950335.5")]
    [InlineData("1000/139")]
    public void Value_that_no_decimal_holds_is_refused(string text)
    {
        Assert.False(R(text).TryToDecimal(out decimal result));
        Assert.Equal(0m, result);
        Assert.Throws<OverflowException>(() => R(text).ToDecimal());
    }

    [Theory]
    [InlineData("1/2", "0.5")]
    [InlineData("1/64", "0.015625")]
    [InlineData("1/128", "0.0078125")]
    [InlineData("-3/8", "-0.375")]
    [InlineData("6/3", "2")]
    [InlineData("9223372036854775807/1000000", "9223372036854.775807")]
    [InlineData("9223372036854775807/2", "4611686018427387903.5")]
    [InlineData("1/268435456", "0.0000000037252902984619140625")]
    public void Fraction_that_ends_becomes_a_decimal(string fraction, string value)
    {
        Assert.True(R(fraction).TryToDecimal(out decimal result));
        Assert.Equal(R(value), Rational.FromDecimal(result));
        Assert.Equal(value, R(fraction).ToString());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.05")]
    [InlineData("1234.56")]
    [InlineData("0.0000000000000000000000000000000000000001")]
    [InlineData("123456789012345678901234567890123456789.5")]
    public void Text_is_read_and_written_back(string text)
    {
        Assert.True(Rational.TryParse(text, out Rational value));
        Assert.Equal(text, value.ToString());
        Assert.Equal(R(text), value);
    }

    [Theory]
    [InlineData("007.10", "7.1")]
    [InlineData("-0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("5.0", "5")]
    public void Text_is_written_in_its_shortest_form(string text, string written)
    {
        Assert.True(Rational.TryParse(text, out Rational value));
        Assert.Equal(written, value.ToString());
    }

    [Theory]
    [InlineData("1/3", "1/3")]
    [InlineData("-2/6", "-1/3")]
    [InlineData("1000/139", "1000/139")]
    [InlineData("9223372036854775808/3", "9223372036854775808/3")]
    public void Fraction_without_end_is_written_as_a_quotient(string value, string written) =>
        Assert.Equal(written, R(value).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("-.5")]
    [InlineData("--5")]
    [InlineData("5-")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("1,000")]
    [InlineData("1.2.3")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("1/2")]
    [InlineData("５")]
    [InlineData("五")]
    [InlineData("NaN")]
    public void Other_text_is_no_number(string text)
    {
        Assert.False(Rational.TryParse(text, out Rational value));
        Assert.Equal(Rational.Zero, value);
    }

    [Fact]
    public void Integers_convert_implicitly()
    {
        Rational five = 5;
        Assert.Equal(R("5"), five);
        Assert.Equal("-9223372036854775808", ((Rational)long.MinValue).ToString());
        Assert.Equal("9223372036854775807", ((Rational)long.MaxValue).ToString());
        Assert.Equal(Rational.One, Rational.FromInt64(1));
    }

    [Fact]
    public void Negative_denominator_moves_its_sign_up()
    {
        Assert.Equal("-1/3", Rational.Create(1, -3).ToString());
        Assert.Equal("1/3", Rational.Create(-1, -3).ToString());
    }

    [Fact]
    public void Every_decimal_comes_back() => Prop.ForAll(
        Arb.From(Rationals.Decimals),
        value => Exactly(value).Is(value) && Rational.FromDecimal(value).ToDecimal() == value)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Decimal_text_is_read_back() => Prop.ForAll(
        Arb.From(Rationals.Decimals),
        value =>
        {
            Rational rational = value;
            return Rational.TryParse(rational.ToString(), out Rational read) && read == rational;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
