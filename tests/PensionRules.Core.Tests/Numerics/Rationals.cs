using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Numerics;

namespace PensionRules.Tests.Numerics;

/// <summary>Numbers for tests: written in a test, or at random with a taste for the edges of 64 bits.</summary>
internal static class Rationals
{
    private static readonly long[] Edges =
    [
        0, 1, -1, 2, 3, 10, 100, 10_000, int.MaxValue, int.MinValue, 1L << 31, 1L << 32, (1L << 51) - 1, 1L << 62,
        3_037_000_499, 3_037_000_500, -3_037_000_500, long.MaxValue, long.MaxValue - 1, -long.MaxValue, long.MinValue,
        1_000_000_000_000_000_000, 999_999_999_999_999_989,
    ];

    public static Gen<long> Longs => Gen.OneOf(
        Gen.Elements(Edges),
        Gen.Choose(-200, 200).Select(i => (long)i),
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select ((long)high << 32) | (uint)low);

    public static Gen<decimal> Decimals => Gen.OneOf(
        Gen.Elements(0m, -0.00m, 1m, 1.50m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m),
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from mid in Gen.OneOf(Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from high in Gen.OneOf(Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, mid, high, negative, (byte)scale));

    /// <summary>A value and what it has to be.</summary>
    public static Gen<(Rational Value, Fraction Expected)> Pairs => Gen.OneOf(
        Longs.Select(n => (Rational.FromInt64(n), new Fraction(n, 1))),
        Decimals.Select(d => (Rational.FromDecimal(d), Exactly(d))),
        from n in Longs
        from d in Longs.Where(d => d != 0)
        select (Rational.Create(n, d), d < 0 ? new Fraction(-(BigInteger)n, -(BigInteger)d) : new Fraction(n, d)),
        from n in Longs
        from m in Longs
        from d in Longs.Where(d => d > 0)
        select (Rational.Create((BigInteger)n * m, d), new Fraction((BigInteger)n * m, d)));

    /// <summary>Reads what a test writes: <c>-12.5</c> or <c>1/3</c>.</summary>
    public static Rational R(string text)
    {
        string[] parts = text.Split('/');
        return Rational.Create(Whole(parts[0], out int scale), BigInteger.Pow(10, scale) * (parts.Length == 1 ? 1 : Whole(parts[1], out _)));
    }

    /// <summary>The fraction of a decimal, from its digits as .NET writes them.</summary>
    public static Fraction Exactly(decimal value)
    {
        BigInteger digits = Whole(value.ToString(CultureInfo.InvariantCulture), out int scale);
        return new Fraction(digits, BigInteger.Pow(10, scale));
    }

    private static BigInteger Whole(string text, out int scale)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        scale = point < 0 ? 0 : text.Length - point - 1;
        return BigInteger.Parse(text.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }
}
