namespace PensionRules.Population.WhatIf;

/// <summary>Whole numbers in buckets of one width; bucket 0 begins at 0.</summary>
internal static class Buckets
{
    /// <summary>The bucket of a value, rounded down, below 0 too.</summary>
    public static long Of(long value, long width)
    {
        long quotient = value / width;
        return value - (quotient * width) < 0 ? quotient - 1 : quotient;
    }
}
