using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PensionRules.Population.Lanes;

/// <summary>
/// x · y ÷ d, where the product may be larger than floating point holds: its first 53 bits and the rest are two numbers, both exact. The quotient (below
/// 2^51, so that it is estimated to within one) is mended by the remainder, which is exact for divisors below 2^49.
/// </summary>
internal readonly struct LongProductQuotient : ILaneQuotient
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of<TSigned, TShape>(in DoubleOperand x, in DoubleOperand y, int row, in LaneDivisor divisor)
        where TSigned : struct, IAnswer
        where TShape : struct, IOperandShape
    {
        Vector512<double> a = TShape.At(x, row);
        Vector512<double> b = TShape.At(y, row);
        Vector512<double> product = a * b;
        Vector512<double> first = TSigned.Is ? Vector512.Abs(product) : product;
        Vector512<double> rest = Vector512.FusedMultiplyAdd(a, b, -product);
        rest = TSigned.Is ? rest ^ (product & Vector512.Create(-0.0)) : rest;
        Vector512<double> estimate = Vector512.Floor((first + divisor.Added) * divisor.Inverse);
        Vector512<double> left = Vector512.FusedMultiplyAdd(-estimate, divisor.Value, first) + (rest + divisor.Added);
        Vector512<double> quotient = estimate + Vector512.Floor((left + Vector512.Create(0.5)) * divisor.Inverse);
        return TSigned.Is ? Vector512.CopySign(quotient, product) : quotient;
    }
}
