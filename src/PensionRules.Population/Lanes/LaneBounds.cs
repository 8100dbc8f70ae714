using System.Numerics;
using System.Runtime.InteropServices;

namespace PensionRules.Population.Lanes;

/// <summary>The least and the greatest that an integer can be.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LaneBounds(BigInteger Low, BigInteger High)
{
    public static LaneBounds YesOrNo => new(0, 1);

    public BigInteger Magnitude => BigInteger.Max(BigInteger.Abs(Low), BigInteger.Abs(High));

    public static LaneBounds operator *(LaneBounds a, BigInteger factor) => factor.Sign >= 0
        ? new LaneBounds(a.Low * factor, a.High * factor)
        : new LaneBounds(a.High * factor, a.Low * factor);

    public static LaneBounds operator +(LaneBounds a, BigInteger offset) => new(a.Low + offset, a.High + offset);

    public static LaneBounds operator +(LaneBounds a, LaneBounds b) => new(a.Low + b.Low, a.High + b.High);

    public static LaneBounds operator *(LaneBounds a, LaneBounds b)
    {
        (BigInteger p, BigInteger q, BigInteger r, BigInteger s) = (a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High);
        return new LaneBounds(
            BigInteger.Min(BigInteger.Min(p, q), BigInteger.Min(r, s)), BigInteger.Max(BigInteger.Max(p, q), BigInteger.Max(r, s)));
    }

    public LaneBounds Hull(LaneBounds other) => new(BigInteger.Min(Low, other.Low), BigInteger.Max(High, other.High));

    public bool Contains(BigInteger value) => Low <= value && value <= High;

    public bool Contains(LaneBounds other) => Low <= other.Low && other.High <= High;
}
