using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Numerics;
using static PensionRules.Tests.Numerics.Rationals;

namespace PensionRules.Tests.Numerics;

public class RoundingTests
{
    private static Gen<Rounding> Roundings =>
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        from step in Gen.Elements("0.01", "0.1", "1", "0.0001", "1/3", "10", "2/7", "9223372036854775807", "1/9223372036854775807")
        select new Rounding(mode, R(step));

    private static Arbitrary<(Rational Value, Fraction Expected, Rounding Rounding)> Cases => Arb.From(
        from rounding in Roundings
        from pair in Gen.OneOf(
            Pairs,
            from k in Gen.Choose(-1000, 1000)
            select (rounding.Step * k / 2, FractionOf(rounding.Step) * new Fraction(k, 2)))
        select (pair.Item1, pair.Item2, rounding));

    // Columns: value, step, 四舍五入, 进一, 舍去.
    [Theory]
    [InlineData("0", "0.01", "0", "0", "0")]
    [InlineData("550", "0.01", "550", "550", "550")]
    [InlineData("205.494", "0.01", "205.49", "205.5", "205.49")]
    [InlineData("205.495", "0.01", "205.5", "205.5", "205.49")]
    [InlineData("205.4949999999999999999999999999999", "0.01", "205.49", "205.5", "205.49")]
    [InlineData("205.496", "0.01", "205.5", "205.5", "205.49")]
    [InlineData("0.005", "0.01", "0.01", "0.01", "0")]
    [InlineData("0.0049", "0.01", "0", "0.01", "0")]
    [InlineData("1.25", "0.1", "1.3", "1.3", "1.2")]
    [InlineData("1.21", "0.1", "1.2", "1.3", "1.2")]
    [InlineData("2.5", "1", "3", "3", "2")]
    [InlineData("3.5", "1", "4", "4", "3")]
    [InlineData("0.5", "1", "1", "1", "0")]
    [InlineData("139", "1", "139", "139", "139")]
    [InlineData("15.91665", "0.0001", "15.9167", "15.9167", "15.9166")]
    [InlineData("191/12", "0.0001", "15.9167", "15.9167", "15.9166")]
    [InlineData("1/3", "0.01", "0.33", "0.34", "0.33")]
    [InlineData("2/3", "0.01", "0.67", "0.67", "0.66")]
    [InlineData("1/2", "1/3", "2/3", "2/3", "1/3")]
    [InlineData("1/6", "1/3", "1/3", "1/3", "0")]
    [InlineData("4/9", "1/3", "1/3", "2/3", "1/3")]
    [InlineData("1/3", "1/3", "1/3", "1/3", "1/3")]
    [InlineData("1234", "100", "1200", "1300", "1200")]
    [InlineData("1250", "100", "1300", "1300", "1200")]
    [InlineData("92233720368547758.075", "0.01", "92233720368547758.08", "92233720368547758.08", "92233720368547758.07")]
    [InlineData("922337203685477580.775", "0.01", "922337203685477580.78", "922337203685477580.78", "922337203685477580.77")]
    [InlineData("79228162514264337593543950335.5", "1", "79228162514264337593543950336", "79228162514264337593543950336", "79228162514264337593543950335")]
    public void Value_is_rounded_and_its_opposite_to_the_opposite(string value, string step, string halfUp, string up, string down)
    {
        foreach ((RoundingMode mode, string expected) in new[]
            { (RoundingMode.HalfUp, halfUp), (RoundingMode.Up, up), (RoundingMode.Down, down) })
        {
            Rounding rounding = new(mode, R(step));
            Assert.Equal(R(expected), rounding.Apply(R(value)));
            Assert.Equal(-R(expected), rounding.Apply(-R(value)));
        }
    }

    // On the magnitude: that is what every mode promises.
    [Fact]
    public void Rounding_agrees_with_floor_and_ceiling_of_the_magnitude() => Prop.ForAll(Cases, x =>
    {
        Fraction step = FractionOf(x.Rounding.Step);
        Fraction steps = new Fraction(BigInteger.Abs(x.Expected.Top), x.Expected.Bottom) / step;
        BigInteger below = steps.Floor();
        BigInteger whole = x.Rounding.Mode switch
        {
            RoundingMode.Down => below,
            RoundingMode.Up => below + (steps.CompareTo(new Fraction(below, 1)) > 0 ? 1 : 0),
            _ => (steps + new Fraction(1, 2)).Floor(),
        };
        return (new Fraction(whole * x.Expected.Top.Sign, 1) * step).Is(x.Rounding.Apply(x.Value));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Rounded_value_is_near_on_the_right_side_and_stays() => Prop.ForAll(Cases, x =>
    {
        Rational rounded = x.Rounding.Apply(x.Value);
        Rational step = x.Rounding.Step;
        Rational magnitude = Rational.Abs(x.Value);
        bool near = x.Rounding.Mode switch
        {
            RoundingMode.HalfUp => Rational.Abs(rounded - x.Value) * 2 <= step,
            RoundingMode.Up => Rational.Abs(rounded) >= magnitude && Rational.Abs(rounded) - magnitude < step,
            _ => Rational.Abs(rounded) <= magnitude && magnitude - Rational.Abs(rounded) < step,
        };
        return near
            && (rounded / step).IsInteger
            && x.Rounding.Apply(rounded) == rounded
            && x.Rounding.Apply(-x.Value) == -rounded
            && (rounded.Sign == 0 || rounded.Sign == x.Value.Sign);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [InlineData("0")]
    [InlineData("-0.01")]
    [InlineData("-9223372036854775808")]
    public void Step_is_above_zero(string step)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding(RoundingMode.HalfUp, R(step)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.Round(1, R(step), RoundingMode.Down));
    }

    [Fact]
    public void Mode_is_one_of_three() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding((RoundingMode)3, 1));

    [Fact]
    public void Roundings_are_equal_by_mode_and_step()
    {
        Assert.Equal(new Rounding(RoundingMode.Up, 0.10m), new Rounding(RoundingMode.Up, Rational.Create(1, 10)));
        Assert.NotEqual(new Rounding(RoundingMode.Up, 1), new Rounding(RoundingMode.Down, 1));
        Assert.NotEqual(new Rounding(RoundingMode.Up, 1), new Rounding(RoundingMode.Up, 10));
    }

    private static Fraction FractionOf(Rational value) => new(value.Numerator, value.Denominator);
}
