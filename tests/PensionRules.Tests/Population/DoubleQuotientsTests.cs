using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PensionRules.Numerics;
using PensionRules.Population.Lanes;

namespace PensionRules.Tests.Population;

/// <summary>Quotients in floating point against integers of any size: ties, whole results and what lies just beside them, as large as they are allowed to be.</summary>
public sealed class DoubleQuotientsTests
{
    private const long Most = (1L << 51) - 1;
    private const long MostDivisor = (1L << 49) - 1;
    private const int Lanes = 8;

    private static readonly RoundingMode[] Modes = [RoundingMode.HalfUp, RoundingMode.Up, RoundingMode.Down];

    private static readonly Gen<long> Sizes = Gen.Choose(0, 50).SelectMany(bits => Gen.Choose(0, int.MaxValue).Select(r => (1L << bits) + (long)((BigInteger.One << bits) * r / int.MaxValue)));

    // Divisors at which the quotient of the product is whole, a tie, or a hair beside one.
    private static readonly Arbitrary<(long X, long Y, long Divisor)> Products = (
        from x in Sizes
        from y in Sizes
        from any in Sizes
        from near in Gen.Choose(-2, 2)
        from kind in Gen.Choose(0, 3)
        select (x, y, Fitting(x, y, (kind switch { 0 => x, 1 => 2 * x, 2 => any, _ => (x / 7) + any }) + near))).ToArbitrary();

    /// <summary>What two lanes of floating point hold together is divided exactly.</summary>
    [Fact]
    public void Products_beyond_floating_point_are_divided_exactly() => Prop.ForAll(Products, p =>
        Modes.All(mode => IsRight(LaneStepKind.LongProductDivide, p.X, p.Y, p.Divisor, mode, isSigned: false)
            && IsRight(LaneStepKind.LongProductDivide, -p.X, p.Y, p.Divisor, mode, isSigned: true)
            && IsRight(LaneStepKind.LongProductDivide, -p.X, -p.Y, p.Divisor, mode, isSigned: true))).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    /// <summary>The largest factors and divisors, and ties between them.</summary>
    [Theory]
    [InlineData(Most, Most, MostDivisor * 8)]
    [InlineData(Most, MostDivisor, MostDivisor)]
    [InlineData(Most, MostDivisor - 1, MostDivisor)]
    [InlineData(Most - 1, MostDivisor / 2, MostDivisor - 1)]
    [InlineData(Most, 1, 2)]
    [InlineData(Most, 1, 1)]
    [InlineData(0, Most, 3)]
    [InlineData(1, 1, MostDivisor)]
    public void Extremes_are_divided_exactly(long x, long y, long divisor) =>
        Assert.All(Modes, mode => Assert.True(IsRight(LaneStepKind.LongProductDivide, x, y, Fitting(x, y, divisor), mode, isSigned: false)));

    /// <summary>Numbers that floating point holds, alone and as products.</summary>
    [Fact]
    public void Numbers_within_floating_point_are_divided_exactly() => Prop.ForAll(Products, p =>
    {
        long x = p.X % (Most / 2);
        long divisor = p.Divisor % (Most / 4) | 1;
        long y = Math.Max(1, Math.Min(p.Y, Most / 2 / Math.Max(x, 1)));
        return Modes.All(mode => IsRight(LaneStepKind.Divide, x, 1, divisor, mode, isSigned: false)
            && IsRight(LaneStepKind.Divide, -x, 1, divisor, mode, isSigned: true)
            && IsRight(LaneStepKind.ProductDivide, x, y, divisor, mode, isSigned: false)
            && IsRight(LaneStepKind.ProductDivide, x, -y, divisor, mode, isSigned: true)
            && IsRight(LaneStepKind.DivideByLane, x, divisor, 0, mode, isSigned: true)
            && IsRight(LaneStepKind.DivideByLane, x, -divisor, 0, mode, isSigned: true));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    /// <summary>A gate lets a quotient through where it is not zero, however it is written.</summary>
    [Theory]
    [InlineData(1, 0, 0, 0)]
    [InlineData(1, 0, 1, 4)]
    [InlineData(-1, 1, 1, 0)]
    [InlineData(-1, 1, 0, 4)]
    [InlineData(3, -6, 2, 0)]
    [InlineData(2, -3, 1, 4)]
    public void A_gate_is_zero_or_not(long factor, long offset, long lane, long expected) => Assert.Equal(
        expected,
        Result(new LaneStep
        {
            Kind = LaneStepKind.Divide, X = Buffer(1), Divisor = 3, Mode = RoundingMode.HalfUp, Gate = new LaneOperand(2, isInt64: false, factor, offset), Target = 3,
        }, 11, lane));

    // A divisor that keeps the quotient below 2^51, as the proof demands.
    private static long Fitting(long x, long y, long divisor)
    {
        BigInteger least = ((BigInteger)x * y / Most) + 1;
        return (long)BigInteger.Min(MostDivisor, BigInteger.Max(BigInteger.Max(1, divisor), least));
    }

    private static bool IsRight(LaneStepKind kind, long x, long y, long divisor, RoundingMode mode, bool isSigned)
    {
        (BigInteger top, BigInteger bottom) = kind == LaneStepKind.DivideByLane ? (x, y) : ((BigInteger)x * y, divisor);
        BigInteger expected = LaneNode.Divide(top, bottom, mode);
        if (BigInteger.Abs(expected) > Most)
        {
            return true;
        }

        long actual = Result(new LaneStep { Kind = kind, X = Buffer(1), Y = Buffer(2), Divisor = divisor, Mode = mode, IsSigned = isSigned, Target = 3 }, x, y);
        return actual == expected ? true : throw new InvalidOperationException($"{kind} {x} · {y} ÷ {divisor} {mode}: {actual}, not {expected}");
    }

    private static LaneOperand Buffer(int slot) => new(slot, isInt64: false, 1, 0);

    private static unsafe long Result(LaneStep step, long x, long y)
    {
        LaneBuffers buffers = new();
        buffers.Reserve(4);
        new Span<double>(buffers.Doubles(1), Lanes).Fill(x);
        new Span<double>(buffers.Doubles(2), Lanes).Fill(y);
        DoubleLanes.Run(buffers, step, Lanes);
        Span<double> results = new(buffers.Doubles(3), Lanes);
        Assert.Equal(Lanes, results.Count(results[0]));
        return (long)results[0];
    }
}
