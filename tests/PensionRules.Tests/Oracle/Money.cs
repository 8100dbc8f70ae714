using System.Numerics;
using PensionRules.Tests.Numerics;

namespace PensionRules.Tests.Oracle;

/// <summary>The oracle's arithmetic: fractions of big integers, and rounding to the fen by the schoolbook.</summary>
internal static class Money
{
    public static Fraction Whole(BigInteger value) => new(value, 1);

    public static Fraction Of(BigInteger top, BigInteger bottom) => new(top, bottom);

    /// <summary>Half up, away from zero, in fen.</summary>
    public static BigInteger Fen(Fraction yuan)
    {
        bool isNegative = yuan.Top.Sign < 0;
        BigInteger top = BigInteger.Abs(yuan.Top) * 100;
        BigInteger fen = ((2 * top) + yuan.Bottom) / (2 * yuan.Bottom);
        return isNegative ? -fen : fen;
    }

    public static Fraction FromFen(BigInteger fen) => new(fen, 100);

    /// <summary>Half up to some decimals.</summary>
    public static Fraction HalfUp(Fraction value, int decimals)
    {
        BigInteger unit = BigInteger.Pow(10, decimals);
        return new Fraction((2 * value.Top * unit + value.Bottom) / (2 * value.Bottom), unit);
    }

    /// <summary>Up to some decimals.</summary>
    public static Fraction Up(Fraction value, int decimals)
    {
        BigInteger unit = BigInteger.Pow(10, decimals);
        return new Fraction((value.Top * unit + value.Bottom - 1) / value.Bottom, unit);
    }
}
