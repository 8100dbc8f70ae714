using System.Numerics;
using System.Runtime.CompilerServices;

namespace PensionRules.Population.Csv;

/// <summary>Up to eight decimal digits at once, in the bytes of a word whose lowest byte comes first in the text.</summary>
internal static class SwarDigits
{
    /// <summary>How many of the eight bytes are digits, from the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ulong word)
    {
        // Carries only reach bytes after the first that is no digit.
        ulong others = ((word + 0x4646_4646_4646_4646) | (word - 0x3030_3030_3030_3030)) & 0x8080_8080_8080_8080;
        return BitOperations.TrailingZeroCount(others) >> 3;
    }

    /// <summary>The number that the first digits make.</summary>
    /// <param name="word">The bytes.</param>
    /// <param name="count">How many of them, 1 to 8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Value(ulong word, int count)
    {
        // Pairs, fours, eight; what is shifted in reads as zeros before the first digit.
        ulong digits = (word << ((8 - count) << 3)) & 0x0F0F_0F0F_0F0F_0F0F;
        digits = (digits * 2561) >> 8;
        digits = ((digits & 0x00FF_00FF_00FF_00FF) * 6_553_601) >> 16;
        return (long)(((digits & 0x0000_FFFF_0000_FFFF) * 42_949_672_960_001) >> 32);
    }

    /// <summary>The bytes of a number below 10⁸, without leading zeros; one zero for zero.</summary>
    /// <param name="value">The number.</param>
    /// <param name="count">How many bytes there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Write(uint value, out int count)
    {
        // Fours, pairs, digits; each step divides in all its lanes by multiplication.
        uint fours = value / 10_000;
        ulong lanes = fours | ((ulong)(value - (fours * 10_000)) << 32);
        ulong hundreds = ((lanes * 10_486) >> 20) & 0x0000_007F_0000_007F;
        lanes = ((lanes - (hundreds * 100)) << 16) + hundreds;
        ulong tens = ((lanes * 103) >> 10) & 0x000F_000F_000F_000F;
        lanes = ((lanes - (tens * 10)) << 8) + tens;
        int zeros = BitOperations.TrailingZeroCount(lanes | 0x0100_0000_0000_0000) & ~7;
        count = 8 - (zeros >> 3);
        return (lanes | 0x3030_3030_3030_3030) >> zeros;
    }
}
