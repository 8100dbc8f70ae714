using System.Numerics;

namespace PensionRules.Numerics;

/// <summary>Brings a big integer into the range of an int.</summary>
internal static class BigLimit
{
    public static int AtMost(BigInteger value, int most) => value > most ? most : (int)value;
}
