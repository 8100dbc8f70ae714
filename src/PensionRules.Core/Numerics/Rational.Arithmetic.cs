using System.Numerics;

namespace PensionRules.Numerics;

public readonly partial struct Rational
{
    /// <summary>Adds.</summary>
    /// <param name="left">A term.</param>
    /// <param name="right">A term.</param>
    /// <returns>The sum.</returns>
    public static Rational operator +(in Rational left, in Rational right)
    {
        if (left.IsSmall && right.IsSmall && TryAdd(left, right, out Rational sum))
        {
            return sum;
        }

        (BigInteger a, BigInteger b) = left.Lowest();
        (BigInteger c, BigInteger d) = right.Lowest();
        return Create((a * d) + (c * b), b * d);
    }

    /// <summary>Subtracts.</summary>
    /// <param name="left">The minuend.</param>
    /// <param name="right">The subtrahend.</param>
    /// <returns>The difference.</returns>
    public static Rational operator -(in Rational left, in Rational right) => left + -right;

    /// <summary>Multiplies.</summary>
    /// <param name="left">A factor.</param>
    /// <param name="right">A factor.</param>
    /// <returns>The product.</returns>
    public static Rational operator *(in Rational left, in Rational right)
    {
        if (left.IsSmall && right.IsSmall
            && TryCreate(left._numerator, right._numerator, left.SmallDenominator, right.SmallDenominator, out Rational product))
        {
            return product;
        }

        (BigInteger a, BigInteger b) = left.Lowest();
        (BigInteger c, BigInteger d) = right.Lowest();
        return Create(a * c, b * d);
    }

    /// <summary>Divides.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor; not zero.</param>
    /// <returns>The quotient.</returns>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(in Rational left, in Rational right)
    {
        int sign = right.Sign;
        if (sign == 0)
        {
            throw new DivideByZeroException("Division of a fraction by zero.");
        }

        if (left.IsSmall && right.IsSmall
            && TryCreate(
                sign < 0 ? -left._numerator : left._numerator,
                right.SmallDenominator,
                left.SmallDenominator,
                Math.Abs(right._numerator),
                out Rational quotient))
        {
            return quotient;
        }

        (BigInteger a, BigInteger b) = left.Lowest();
        (BigInteger c, BigInteger d) = right.Lowest();
        return Create(a * d, b * c);
    }

    /// <summary>Changes the sign.</summary>
    /// <param name="value">Any value.</param>
    /// <returns>The opposite.</returns>
    public static Rational operator -(in Rational value) => value.Tag is BigFraction big
        ? Create(-big.Numerator, big.Denominator)
        : new Rational(-value._numerator, value.SmallDenominator);

    /// <summary>Compares for equality.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    /// <returns>Whether both are the same number.</returns>
    public static bool operator ==(in Rational left, in Rational right) => Compare(left, right) == 0;

    /// <summary>Compares for inequality.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(in Rational left, in Rational right) => Compare(left, right) != 0;

    /// <summary>Compares.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    /// <returns>Whether the left one is below the right one.</returns>
    public static bool operator <(in Rational left, in Rational right) => Compare(left, right) < 0;

    /// <summary>Compares.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    /// <returns>Whether the left one is above the right one.</returns>
    public static bool operator >(in Rational left, in Rational right) => Compare(left, right) > 0;

    /// <summary>Compares.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    /// <returns>Whether the left one is not above the right one.</returns>
    public static bool operator <=(in Rational left, in Rational right) => Compare(left, right) <= 0;

    /// <summary>Compares.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    /// <returns>Whether the left one is not below the right one.</returns>
    public static bool operator >=(in Rational left, in Rational right) => Compare(left, right) >= 0;

    internal static int Compare(in Rational left, in Rational right)
    {
        if (left.IsSmall && right.IsSmall)
        {
            if (left._denominatorLessOne == right._denominatorLessOne)
            {
                return left._numerator.CompareTo(right._numerator);
            }

            long high1 = Math.BigMul(left._numerator, right.SmallDenominator, out long low1);
            long high2 = Math.BigMul(right._numerator, left.SmallDenominator, out long low2);
            return high1 == high2 ? unchecked((ulong)low1).CompareTo(unchecked((ulong)low2)) : high1.CompareTo(high2);
        }

        (BigInteger a, BigInteger b) = left.Lowest();
        (BigInteger c, BigInteger d) = right.Lowest();
        return (a * d).CompareTo(c * b);
    }

    private static bool TryAdd(in Rational left, in Rational right, out Rational sum)
    {
        long b = left.SmallDenominator;
        long d = right.SmallDenominator;
        if (b == d)
        {
            if (TryAdd(left._numerator, right._numerator, out long direct))
            {
                sum = new Rational(direct, b);
                return true;
            }
        }
        else if (TryCross(left._numerator, b, right._numerator, d, out long numerator, out long denominator))
        {
            sum = new Rational(numerator, denominator);
            return true;
        }
        else
        {
            long first = GreatestCommonDivisor(left._numerator, b);
            long second = GreatestCommonDivisor(right._numerator, d);
            if (TryCross(left._numerator / first, b / first, right._numerator / second, d / second, out numerator, out denominator))
            {
                sum = new Rational(numerator, denominator);
                return true;
            }
        }

        sum = default;
        return false;
    }

    private static bool TryCross(long a, long b, long c, long d, out long numerator, out long denominator)
    {
        numerator = 0;
        return TryMultiply(b, d, out denominator)
            && TryMultiply(a, d, out long left)
            && TryMultiply(c, b, out long right)
            && TryAdd(left, right, out numerator);
    }

    // (a·b)/(c·d), first as it stands, then cross-reduced.
    private static bool TryCreate(long a, long b, long c, long d, out Rational result)
    {
        if (TryMultiply(a, b, out long numerator) && TryMultiply(c, d, out long denominator))
        {
            result = new Rational(numerator, denominator);
            return true;
        }

        Reduce(ref a, ref c);
        Reduce(ref a, ref d);
        Reduce(ref b, ref c);
        Reduce(ref b, ref d);
        if (TryMultiply(a, b, out numerator) && TryMultiply(c, d, out denominator))
        {
            result = new Rational(numerator, denominator);
            return true;
        }

        result = default;
        return false;
    }

    private static void Reduce(ref long numerator, ref long denominator)
    {
        long divisor = GreatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    private static bool TryMultiply(long a, long b, out long product)
    {
        long high = Math.BigMul(a, b, out product);
        return high == product >> 63 && product != long.MinValue;
    }

    private static bool TryAdd(long a, long b, out long sum)
    {
        sum = unchecked(a + b);
        return ((a ^ sum) & (b ^ sum)) >= 0 && sum != long.MinValue;
    }

    // Never 0 here: the denominator is at least 1.
    private static long GreatestCommonDivisor(long a, long b)
    {
        a = Math.Abs(a);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
