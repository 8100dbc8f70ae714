using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Numerics;

namespace PensionRules.Tests.Numerics;

/// <summary>The ways without big integers agree with big integers: digits, decimals, scaled integers.</summary>
public class RationalFastPathTests
{
    private static readonly int[] Denominators = [1, 2, 4, 5, 8, 10, 20, 25, 50, 100, 125, 1000, 3, 7, 6, 12, 15, 75, 300, 64, 3125, 1_000_000, 10_000_000];

    private static readonly long[] Numerators =
    [
        0, 1, -1, 2, 7, -9, 10, 99, 100, -101, 1250, 999_999, 123_456_789, -3_037_000_500, 92_233_720_368_547_758, 92_233_720_368_547_759,
        -92_233_720_368_547_758, 922_337_203_685_477_580, 4_611_686_018_427_387_904, long.MaxValue - 1, long.MaxValue, -long.MaxValue, long.MinValue,
    ];

    [Fact]
    public void Chosen_numbers_agree()
    {
        foreach (long numerator in Numerators)
        {
            Assert.All(Denominators, d => Agrees(numerator, d, Rational.Create(numerator, d)));
        }
    }

    [Fact]
    public void Numbers_at_random_agree() => Check(
        from n in Rationals.Longs
        from d in Gen.Elements(Denominators)
        select (n, d),
        x => Agrees(x.n, x.d, Rational.Create(x.n, x.d)));

    // A sum or product is reduced when it has to be: the same number has many forms inside.
    [Fact]
    public void Numbers_that_were_calculated_agree() => Check(
        from n in Gen.Choose(-1_000_000, 1_000_000)
        from d in Gen.Elements(Denominators)
        from m in Gen.Choose(-1_000_000, 1_000_000)
        from e in Gen.Elements(Denominators)
        select (n, d, m, e),
        x =>
        {
            Rational a = Rational.Create(x.n, x.d);
            Rational b = Rational.Create(x.m, x.e);
            Agrees(((BigInteger)x.n * x.e) + ((BigInteger)x.m * x.d), (BigInteger)x.d * x.e, a + b);
            Agrees((BigInteger)x.n * x.m, (BigInteger)x.d * x.e, a * b);
            if (x.m > 0)
            {
                Agrees((BigInteger)x.n * x.e, (BigInteger)x.d * x.m, a / b);
            }
        });

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 4)]
    [InlineData(5, 5)]
    [InlineData(8, 8)]
    [InlineData(100, 100)]
    [InlineData(125, 125)]
    [InlineData(1000, 1000)]
    [InlineData(3, 9)]
    [InlineData(7, -14)]
    public void What_ends_is_scaled_without_big_integers(int denominator, int numerator) =>
        Assert.True(Rational.Create(numerator, denominator).TryScale(out _, out _));

    [Theory]
    [InlineData(1, 3)]
    [InlineData(-1, 7)]
    [InlineData(1, 12)]
    public void What_never_ends_is_not_scaled(int numerator, int denominator) =>
        Assert.False(Rational.Create(numerator, denominator).TryScale(out _, out _));

    private static void Agrees(BigInteger numerator, BigInteger denominator, Rational value)
    {
        if (value.IsSmall && value.TryScale(out long scaled, out byte scale))
        {
            Assert.Equal(numerator * BigInteger.Pow(10, scale), scaled * denominator);
        }

        string text = Written(numerator, denominator);
        Assert.Equal(text, value.ToString());
        bool isDecimal = !text.Contains('/', StringComparison.Ordinal) && Fits(text);
        Assert.Equal(isDecimal, value.TryToDecimal(out decimal result));
        if (isDecimal)
        {
            Assert.Equal(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture), result);
            Assert.Equal(result, value.ToDecimal());
        }
    }

    // By the schoolbook: long division in lowest terms; no end when the denominator has a factor besides 2 and 5.
    private static string Written(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
        string sign = numerator.Sign < 0 ? "-" : string.Empty;
        BigInteger whole = BigInteger.DivRem(BigInteger.Abs(numerator), denominator, out BigInteger rest);
        string digits = string.Empty;
        for (int i = 0; i < 200 && !rest.IsZero; i++)
        {
            digits += BigInteger.DivRem(rest * 10, denominator, out rest).ToString(CultureInfo.InvariantCulture);
        }

        return (rest.IsZero, digits.Length) switch
        {
            (false, _) => string.Create(CultureInfo.InvariantCulture, $"{numerator}/{denominator}"),
            (true, 0) => string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{digits}"),
        };
    }

    private static bool Fits(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        BigInteger all = BigInteger.Parse(text.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return (point < 0 || text.Length - point - 1 <= 28) && BigInteger.Abs(all) < BigInteger.Pow(2, 96);
    }

    private static void Check<T>(Gen<T> gen, Action<T> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
