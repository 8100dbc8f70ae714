using PensionRules.Population;

namespace PensionRules.Tests.Population;

/// <summary>A row and what came out: each output, empty for none, and the findings as <c>code:field</c> in one order.</summary>
/// <param name="Cells">The row as it was given.</param>
/// <param name="Outputs">The outputs as columns hold them.</param>
/// <param name="Findings">The findings.</param>
internal sealed record CalculatedRow(long[] Cells, long[] Outputs, string Findings)
{
    public bool HasResult => Outputs.Any(o => o != CellCode.Blank);

    public bool IsSameAs(CalculatedRow other) => Outputs.AsSpan().SequenceEqual(other.Outputs) && Findings == other.Findings;

    public string Describe(PopulationCalculation calculation) =>
        string.Join(' ', calculation.Outputs.Select((o, i) => $"{o.Term.Id}={o.ToText(Outputs[i])}").Append(Findings));
}
