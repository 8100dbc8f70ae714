using FsCheck;
using FsCheck.Fluent;
using PensionRules.Evaluation;
using PensionRules.Numerics;
using PensionRules.Tests.Numerics;
using Interval = PensionRules.Evaluation.Interval;

namespace PensionRules.Tests;

/// <summary>Whatever the exact result for values inside two intervals, the interval algebra's result contains it.</summary>
public class IntervalTests
{
    private static readonly Fault Zero = new(FaultKind.Division, null!, string.Empty, default);

    private static Gen<(Interval Range, Rational Value)> Ranges =>
        from a in Numbers
        from b in Numbers
        from c in Numbers
        from open in Gen.Choose(0, 5)
        let sorted = new[] { a, b, c }.OrderBy(x => x, Comparer<Rational>.Create((x, y) => x < y ? -1 : x == y ? 0 : 1)).ToArray()
        select (new Interval(open == 0 ? null : sorted[0], open == 1 ? null : sorted[2]), sorted[1]);

    private static Gen<(Interval Range, Rational Value)> Truths =>
        from range in Gen.Elements(Interval.Point(0), Interval.Point(1), Interval.YesOrNo)
        from value in Gen.Elements(Rational.Zero, Rational.One).Where(v => range.Contains(v))
        select (range, value);

    private static Gen<Rational> Numbers =>
        from top in Gen.Choose(-30, 30)
        from bottom in Gen.Elements(1, 1, 2, 3, 100)
        select Rational.Create(top, bottom);

    [Fact]
    public void Sum() => Holds(Ranges, IntervalAlgebra.Add, RationalAlgebra.Add);

    [Fact]
    public void Difference() => Holds(Ranges, IntervalAlgebra.Subtract, RationalAlgebra.Subtract);

    [Fact]
    public void Product() => Holds(Ranges, IntervalAlgebra.Multiply, RationalAlgebra.Multiply);

    [Fact]
    public void Quotient() => Holds(
        Ranges, (in Interval a, in Interval b) => IntervalAlgebra.Divide(a, b, Zero), (in Scalar a, in Scalar b) => RationalAlgebra.Divide(a, b, Zero));

    [Fact]
    public void Smaller() => Holds(Ranges, IntervalAlgebra.Smaller, RationalAlgebra.Smaller);

    [Fact]
    public void Larger() => Holds(Ranges, IntervalAlgebra.Larger, RationalAlgebra.Larger);

    [Fact]
    public void Less() => Holds(Ranges, IntervalAlgebra.Less, RationalAlgebra.Less);

    [Fact]
    public void Less_or_equal() => Holds(Ranges, IntervalAlgebra.LessOrEqual, RationalAlgebra.LessOrEqual);

    [Fact]
    public void Equal() => Holds(Ranges, IntervalAlgebra.Equal, RationalAlgebra.Equal);

    [Fact]
    public void And() => Holds(Truths, IntervalAlgebra.And, RationalAlgebra.And);

    [Fact]
    public void Or() => Holds(Truths, IntervalAlgebra.Or, RationalAlgebra.Or);

    [Fact]
    public void Not() => Holds(Truths, (in Interval a, in Interval b) => IntervalAlgebra.Not(a), (in Scalar a, in Scalar b) => RationalAlgebra.Not(a));

    [Theory]
    [InlineData(RoundingMode.HalfUp)]
    [InlineData(RoundingMode.Up)]
    [InlineData(RoundingMode.Down)]
    public void Rounded(RoundingMode mode)
    {
        Rounding rounding = new(mode, Rational.Create(1, 10));
        Holds(Ranges, (in Interval a, in Interval b) => IntervalAlgebra.Round(a, rounding), (in Scalar a, in Scalar b) => RationalAlgebra.Round(a, rounding));
    }

    private delegate T Operation<T>(in T a, in T b);

    private static void Holds(Gen<(Interval, Rational)> gen, Operation<Interval> bounds, Operation<Scalar> exact) =>
        Prop.ForAll(
            Gen.Two(gen).ToArbitrary(),
            pair =>
            {
                ((Interval aRange, Rational a), (Interval bRange, Rational b)) = pair;
                Scalar result = exact(new Scalar(a), new Scalar(b));
                Interval range = bounds(aRange, bRange);
                Assert.True(result.Fault is not null || range.Contains(result.Number), $"{aRange} {bRange}: {range} lacks {result.Number}");
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
