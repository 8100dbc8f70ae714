using System.Numerics;
using PensionRules.Numerics;

namespace PensionRules.Tests.Numerics;

/// <summary>The oracle: a fraction of two big integers by the schoolbook, never reduced. The denominator is above zero.</summary>
internal readonly record struct Fraction(BigInteger Top, BigInteger Bottom)
{
    public static Fraction operator +(Fraction a, Fraction b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Top * b.Bottom) - (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Fraction operator /(Fraction a, Fraction b) => b.Top.Sign < 0
        ? new(-a.Top * b.Bottom, a.Bottom * -b.Top)
        : new(a.Top * b.Bottom, a.Bottom * b.Top);

    public int CompareTo(Fraction other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);

    /// <summary>The greatest integer not above the value.</summary>
    public BigInteger Floor()
    {
        BigInteger rest = ((Top % Bottom) + Bottom) % Bottom;
        return (Top - rest) / Bottom;
    }

    /// <summary>Whether a value of the library is this number, in lowest terms and with a positive denominator.</summary>
    public bool Is(Rational value) => value.Numerator * Bottom == Top * value.Denominator
        && value.Denominator.Sign > 0
        && BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).IsOne;
}
