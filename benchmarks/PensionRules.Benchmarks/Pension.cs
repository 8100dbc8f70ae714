namespace PensionRules.Benchmarks;

/// <summary>The seven outputs of the scheme.</summary>
internal readonly record struct Pension(
    decimal Basic, decimal Account, decimal Transitional, decimal Guarantee, decimal Industry, decimal Monthly, decimal LumpSum)
{
    public static Pension From(ReadOnlySpan<decimal> outputs) =>
        new(outputs[0], outputs[1], outputs[2], outputs[3], outputs[4], outputs[5], outputs[6]);
}
