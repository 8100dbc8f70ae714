using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace PensionRules.Numerics;

/// <summary>
/// An exact fraction. Numerator and denominator are 64-bit integers, reduced only when they would overflow, and
/// arbitrarily large beyond that; no operation loses anything. The default value is 0.
/// </summary>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable
{
    // So many decimal digits always fit.
    private const int DigitsInLong = 18;

    private static ReadOnlySpan<long> PowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    private readonly long _numerator;

    // One less than the denominator, so that default(Rational) is 0/1.
    private readonly long _denominatorLessOne;

    private Rational(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
        Tag = null;
    }

    internal Rational(object tag)
    {
        _numerator = 0;
        _denominatorLessOne = 0;
        Tag = tag;
    }

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One => new(1, 1);

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Tag is null ? Math.Sign(_numerator) : ((BigFraction)Tag).Numerator.Sign;

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsInteger => Tag is null
        ? _denominatorLessOne == 0 || _numerator % (_denominatorLessOne + 1) == 0
        : ((BigFraction)Tag).Denominator.IsOne;

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => Lowest().Numerator;

    /// <summary>The denominator in lowest terms; at least 1.</summary>
    public BigInteger Denominator => Lowest().Denominator;

    // null: the two integers hold the value. A BigFraction: it does. Anything else belongs to the evaluator (a fault).
    internal object? Tag { get; }

    internal bool IsSmall => Tag is null;

    internal long SmallNumerator => _numerator;

    internal long SmallDenominator => _denominatorLessOne + 1;

    /// <summary>The fraction of two integers.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Rational Create(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction has no zero denominator.");
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        numerator /= divisor;
        denominator /= divisor;
        return BigInteger.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue
            ? new Rational((long)numerator, (long)denominator)
            : new Rational(new BigFraction(numerator, denominator));
    }

    /// <summary>The exact value of a decimal.</summary>
    /// <param name="value">Any decimal.</param>
    /// <returns>The same value.</returns>
    public static Rational FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        int scale = (bits[3] >> 16) & 0xFF;
        long low = unchecked((long)(((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        if (bits[2] == 0 && low >= 0 && scale <= 18)
        {
            return new Rational(value < 0 ? -low : low, PowerOfTen(scale));
        }

        BigInteger magnitude = ((BigInteger)unchecked((uint)bits[2]) << 64) | unchecked((ulong)low);
        return Create(value < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    /// <summary>A whole number.</summary>
    /// <param name="value">Any 64-bit integer.</param>
    /// <returns>The same value.</returns>
    public static Rational FromInt64(long value) =>
        value == long.MinValue ? new Rational(new BigFraction(value, BigInteger.One)) : new Rational(value, 1);

    /// <summary>Converts a whole number.</summary>
    /// <param name="value">Any 64-bit integer.</param>
    public static implicit operator Rational(long value) => FromInt64(value);

    /// <summary>Converts a decimal exactly.</summary>
    /// <param name="value">Any decimal.</param>
    public static implicit operator Rational(decimal value) => FromDecimal(value);

    /// <summary>The value as a decimal, when a decimal can hold it exactly.</summary>
    /// <param name="result">The decimal, or 0.</param>
    /// <returns>False when the value has no end in decimal digits or needs more of them than a decimal has.</returns>
    public bool TryToDecimal(out decimal result)
    {
        result = 0m;
        if (IsSmall && TryScale(out long scaled, out byte scale))
        {
            result = new decimal(
                unchecked((int)Math.Abs(scaled)), unchecked((int)(Math.Abs(scaled) >> 32)), 0, scaled < 0, scale);
            return true;
        }

        (BigInteger numerator, BigInteger denominator) = Lowest();
        int digits = DecimalDigits(denominator);
        if (digits is < 0 or > 28)
        {
            return false;
        }

        BigInteger all = numerator * BigInteger.Pow(10, digits) / denominator;
        BigInteger magnitude = BigInteger.Abs(all);
        if (magnitude.GetBitLength() > 96)
        {
            return false;
        }

        BigInteger mask = uint.MaxValue;
        result = new decimal(
            unchecked((int)(uint)(magnitude & mask)),
            unchecked((int)(uint)((magnitude >> 32) & mask)),
            unchecked((int)(uint)(magnitude >> 64)),
            all.Sign < 0,
            (byte)digits);
        return true;
    }

    /// <summary>The value as a decimal.</summary>
    /// <returns>The same value.</returns>
    /// <exception cref="OverflowException">A decimal cannot hold the value exactly; round it first, or use <see cref="TryToDecimal"/>.</exception>
    public decimal ToDecimal() => TryToDecimal(out decimal result)
        ? result
        : throw new OverflowException($"{this} has no exact decimal form; round it first.");

    /// <summary>Reads a decimal number such as <c>1234.56</c>, with an optional sign and no thousands separators.</summary>
    /// <param name="text">The digits.</param>
    /// <param name="result">The exact value, or 0.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Rational result)
    {
        result = default;
        bool negative = text.Length > 0 && text[0] == '-';
        ReadOnlySpan<char> digits = negative ? text[1..] : text;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> decimals = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && decimals.IsEmpty)
            || whole.ContainsAnyExceptInRange('0', '9') || decimals.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        if (whole.Length + decimals.Length <= DigitsInLong)
        {
            long small = Digits(decimals, Digits(whole, 0));
            long power = PowerOfTen(decimals.Length);
            long divisor = GreatestCommonDivisor(small, power);
            result = new Rational((negative ? -small : small) / divisor, power / divisor);
            return true;
        }

        BigInteger value = BigDigits(decimals, BigDigits(whole, BigInteger.Zero));
        result = Create(negative ? -value : value, BigInteger.Pow(10, decimals.Length));
        return true;
    }

    private static long Digits(ReadOnlySpan<char> digits, long value)
    {
        foreach (char digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    // BigInteger.Parse asks the current culture, whatever culture it is given.
    private static BigInteger BigDigits(ReadOnlySpan<char> digits, BigInteger value)
    {
        for (; !digits.IsEmpty; digits = digits[Math.Min(DigitsInLong, digits.Length)..])
        {
            ReadOnlySpan<char> some = digits[..Math.Min(DigitsInLong, digits.Length)];
            value = (value * PowerOfTen(some.Length)) + Digits(some, 0);
        }

        return value;
    }

    /// <summary>Rounds to a multiple of a step.</summary>
    /// <param name="value">The value.</param>
    /// <param name="step">The step; above zero.</param>
    /// <param name="mode">What happens between two multiples.</param>
    /// <returns>The multiple.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not positive.</exception>
    public static Rational Round(in Rational value, in Rational step, RoundingMode mode)
    {
        if (step.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(step), step, "A rounding step is above zero.");
        }

        if (value.IsSmall && step.IsSmall
            && TryMultiply(value._numerator, step.SmallDenominator, out long scaled)
            && TryMultiply(value.SmallDenominator, step._numerator, out long divisor))
        {
            (long quotient, long rest) = Math.DivRem(scaled, divisor);
            if (rest != 0 && (mode == RoundingMode.Up
                || (mode == RoundingMode.HalfUp && Math.Abs(rest) >= divisor - Math.Abs(rest))))
            {
                quotient += scaled < 0 ? -1 : 1;
            }

            if (TryMultiply(quotient, step._numerator, out long rounded))
            {
                return new Rational(rounded, step.SmallDenominator);
            }
        }

        return RoundWide(value, step, mode);
    }

    private static Rational RoundWide(in Rational value, in Rational step, RoundingMode mode)
    {
        (BigInteger numerator, BigInteger denominator) = (value / step).Lowest();
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        if (!rest.IsZero && (mode == RoundingMode.Up
            || (mode == RoundingMode.HalfUp && BigInteger.Abs(rest) * 2 >= denominator)))
        {
            quotient += numerator.Sign;
        }

        return Create(quotient, BigInteger.One) * step;
    }

    /// <summary>The whole part: the greatest integer not above the value.</summary>
    /// <returns>The floor.</returns>
    public BigInteger Floor()
    {
        (BigInteger numerator, BigInteger denominator) = Lowest();
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The magnitude.</summary>
    /// <param name="value">Any value.</param>
    /// <returns>The value without its sign.</returns>
    public static Rational Abs(in Rational value) => value.Sign < 0 ? -value : value;

    internal (BigInteger Numerator, BigInteger Denominator) Lowest()
    {
        if (Tag is BigFraction big)
        {
            return (big.Numerator, big.Denominator);
        }

        long divisor = GreatestCommonDivisor(_numerator, SmallDenominator);
        return (_numerator / divisor, SmallDenominator / divisor);
    }

    // The digits after the point that the reduced denominator needs; −1 when they never end.
    internal static int DecimalDigits(BigInteger denominator)
    {
        int twos = 0;
        int fives = 0;
        while (denominator.IsEven)
        {
            denominator >>= 1;
            twos++;
        }

        while (!denominator.IsOne)
        {
            denominator = BigInteger.DivRem(denominator, 5, out BigInteger rest);
            if (!rest.IsZero)
            {
                return -1;
            }

            fives++;
        }

        return Math.Max(twos, fives);
    }

    // The common case without big integers: the denominator divides a power of ten that fits.
    internal bool TryScale(out long scaled, out byte scale)
    {
        // What was rounded to fen has this denominator.
        if (_denominatorLessOne is 0 or 99)
        {
            scaled = _numerator;
            scale = _denominatorLessOne == 0 ? (byte)0 : (byte)2;
            return true;
        }

        (long whole, long rest) = Math.DivRem(_numerator, SmallDenominator);
        if (rest == 0)
        {
            scaled = whole;
            scale = 0;
            return true;
        }

        for (scale = 1; scale <= 6; scale++)
        {
            (long factor, long left) = Math.DivRem(PowerOfTen(scale), SmallDenominator);
            if (left == 0)
            {
                return TryMultiply(_numerator, factor, out scaled);
            }
        }

        scaled = 0;
        return false;
    }

    private static long PowerOfTen(int exponent) => PowersOfTen[exponent];

    /// <inheritdoc/>
    public bool Equals(Rational other) => Compare(this, other) == 0;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Lowest().GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Rational other) => Compare(this, other);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException("Only a Rational compares with a Rational.", nameof(obj)),
    };

    /// <summary>The value in decimal digits when they end, as <c>numerator/denominator</c> otherwise. Culture plays no part.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        if (IsSmall && TryScale(out long scaled, out byte scale))
        {
            return Evaluation.ValueText.Digits(scaled, scale);
        }

        (BigInteger numerator, BigInteger denominator) = Lowest();
        int digits = DecimalDigits(denominator);
        if (digits < 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{numerator}/{denominator}");
        }

        string all = BigInteger.Abs(numerator * BigInteger.Pow(10, digits) / denominator)
            .ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        string sign = numerator.Sign < 0 ? "-" : string.Empty;
        return digits == 0 ? sign + all : $"{sign}{all[..^digits]}.{all[^digits..]}";
    }
}
