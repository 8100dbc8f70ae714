using System.Numerics;

namespace PensionRules.Numerics;

/// <summary>A reduced fraction too large for two 64-bit integers. The denominator is positive.</summary>
internal sealed class BigFraction(BigInteger numerator, BigInteger denominator)
{
    public BigInteger Numerator { get; } = numerator;

    public BigInteger Denominator { get; } = denominator;
}
