using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PensionRules.Population.Csv;

/// <summary>Writes numbers as bytes.</summary>
internal static unsafe class DigitWriter
{
    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>The first number of hundredths that <see cref="Small"/> does not take.</summary>
    public const ulong EndOfSmall = 10_000_000_000;

    /// <summary>
    /// Whole hundredths below <see cref="EndOfSmall"/>, with two decimals, and a separator: 12345 is 123.45. Writes up to 16 bytes, not all of which count.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Small(byte* to, ulong value, byte separator)
    {
        // Most amounts of most people are nothing.
        if (value == 0)
        {
            Unsafe.WriteUnaligned(to, 0x3030_2E30u);
            to[4] = separator;
            return to + 5;
        }

        uint whole = (uint)(value / 100);
        uint hundredths = (uint)value - (whole * 100);
        Unsafe.WriteUnaligned(to, SwarDigits.Write(whole, out int digits));
        to += digits;
        Unsafe.WriteUnaligned(to, '.' | ((uint)PairOf(hundredths) << 8) | ((uint)separator << 24));
        return to + 4;
    }

    /// <summary>Whole hundredths, with two decimals.</summary>
    public static byte* Hundredths(byte* to, long value)
    {
        if (value < 0)
        {
            *to++ = (byte)'-';
            value = -value;
        }

        ulong whole = (ulong)value / 100;
        to = Whole(to, whole);
        *to = (byte)'.';
        Pair(to + 1, (uint)((ulong)value - (whole * 100)));
        return to + 3;
    }

    /// <summary>A number over 10^scale, without the zeros at its end beyond the least decimals.</summary>
    public static byte* Scaled(byte* to, long value, int scale, int leastDecimals)
    {
        if (value < 0)
        {
            *to++ = (byte)'-';
            value = -value;
        }

        ulong rest = (ulong)value;
        while (scale > leastDecimals && rest % 10 == 0)
        {
            rest /= 10;
            scale--;
        }

        ulong power = (ulong)InputColumn.PowerOfTen(scale);
        to = Whole(to, rest / power);
        if (scale == 0)
        {
            return to;
        }

        *to++ = (byte)'.';
        rest %= power;
        for (int i = scale - 1; i >= 0; i--)
        {
            to[i] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        return to + scale;
    }

    /// <summary>A whole number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Whole(byte* to, ulong value)
    {
        if (value < 10)
        {
            *to = (byte)('0' + value);
            return to + 1;
        }

        int digits = Digits(value);
        byte* at = to + digits;
        while (value >= 100)
        {
            ulong hundreds = value / 100;
            at -= 2;
            Pair(at, (uint)(value - (hundreds * 100)));
            value = hundreds;
        }

        if (value >= 10)
        {
            Pair(to, (uint)value);
        }
        else
        {
            *to = (byte)('0' + value);
        }

        return to + digits;
    }

    /// <summary>A number with leading zeros.</summary>
    public static byte* Padded(byte* to, int value, int digits)
    {
        for (int i = digits - 1; i >= 0; i--)
        {
            to[i] = (byte)('0' + (value % 10));
            value /= 10;
        }

        return to + digits;
    }

    private static int Digits(ulong value)
    {
        int digits = 1;
        while (value >= 10)
        {
            value /= 10;
            digits++;
        }

        return digits;
    }

    private static void Pair(byte* to, uint value) => Unsafe.WriteUnaligned(to, PairOf(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ushort PairOf(uint value) =>
        Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(Pairs), (nint)(value * 2)));
}
