using PensionRules.Numerics;

namespace PensionRules.Evaluation;

/// <summary>All the values something may have: between two bounds, either of which may be open. Empty stands for "always a fault".</summary>
internal readonly record struct Interval(Rational? Low, Rational? High, bool IsEmpty = false)
{
    public static Interval All => new(null, null);

    public static Interval None => new(null, null, IsEmpty: true);

    public static Interval YesOrNo => new(Rational.Zero, Rational.One);

    public bool IsPoint => !IsEmpty && Low is { } low && High is { } high && low == high;

    public static Interval Point(in Rational value) => new(value, value);

    public bool Contains(in Rational value) => !IsEmpty && (Low is null || Low <= value) && (High is null || value <= High);

    public Interval Hull(in Interval other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return IsEmpty ? other : this;
        }

        return new Interval(
            Low is { } a && other.Low is { } b ? Least(a, b) : null,
            High is { } c && other.High is { } d ? Greatest(c, d) : null);
    }

    public Interval Meet(in Interval other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return None;
        }

        Rational? low = Low is { } a && other.Low is { } b ? Greatest(a, b) : Low ?? other.Low;
        Rational? high = High is { } c && other.High is { } d ? Least(c, d) : High ?? other.High;
        return low is { } l && high is { } h && l > h ? None : new Interval(low, high);
    }

    /// <summary>The image under a function that never falls.</summary>
    public Interval Map(Func<Rational, Rational?> rising)
    {
        if (IsEmpty)
        {
            return this;
        }

        return new Interval(Low is { } low ? rising(low) : null, High is { } high ? rising(high) : null);
    }

    public static Rational Least(Rational a, Rational b) => a < b ? a : b;

    public static Rational Greatest(Rational a, Rational b) => a > b ? a : b;
}
