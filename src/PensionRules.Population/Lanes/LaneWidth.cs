namespace PensionRules.Population.Lanes;

/// <summary>In what a block is calculated; each is exact below its limit.</summary>
internal enum LaneWidth : byte
{
    /// <summary>Whole numbers below 2^51 in 64-bit floating point, eight at a time.</summary>
    Double,

    /// <summary>64-bit integers below 2^62, eight at a time.</summary>
    Int64,

    /// <summary>128-bit integers below 2^126, one by one.</summary>
    Int128,

    /// <summary>Integers of any size, one by one.</summary>
    Unbounded,
}
