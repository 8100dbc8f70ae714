using System.Numerics;

namespace PensionRules.Population.Csv;

/// <summary>Up to eight decimal digits at once, in the bytes of a word whose lowest byte comes first in the text.</summary>
internal static class SwarDigits
{
    /// <summary>How many of the eight bytes are digits, from the first.</summary>
    public static int Count(ulong word)
    {
        // Carries only reach bytes after the first that is no digit.
        ulong others = ((word + 0x4646_4646_4646_4646) | (word - 0x3030_3030_3030_3030)) & 0x8080_8080_8080_8080;
        return BitOperations.TrailingZeroCount(others) >> 3;
    }

    /// <summary>The number that the first digits make.</summary>
    /// <param name="word">The bytes.</param>
    /// <param name="count">How many of them, 1 to 8.</param>
    public static long Value(ulong word, int count)
    {
        // Pairs, fours, eight; what is shifted in reads as zeros before the first digit.
        ulong digits = (word << ((8 - count) << 3)) & 0x0F0F_0F0F_0F0F_0F0F;
        digits = (digits * 2561) >> 8;
        digits = ((digits & 0x00FF_00FF_00FF_00FF) * 6_553_601) >> 16;
        return (long)(((digits & 0x0000_FFFF_0000_FFFF) * 42_949_672_960_001) >> 32);
    }
}
