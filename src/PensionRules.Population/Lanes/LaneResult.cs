namespace PensionRules.Population.Lanes;

/// <summary>Where a program leaves an output or a requirement.</summary>
/// <param name="Lane">The output or requirement.</param>
/// <param name="Output">Its position among the outputs; −1 for a requirement.</param>
/// <param name="Number">Its value, over the output's denominator.</param>
/// <param name="Fault">The number of its fault; null when it never has one.</param>
/// <param name="IsSmall">Whether the sum of its integers over a block is exact in floating point.</param>
internal sealed record LaneResult(LaneOutput Lane, int Output, LaneOperand Number, LaneOperand? Fault, bool IsSmall)
{
    /// <summary>Whether no row has a value.</summary>
    public bool IsAlwaysFault => Lane.IsAlwaysFault;
}
