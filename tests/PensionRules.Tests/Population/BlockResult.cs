using System.Globalization;

namespace PensionRules.Tests.Population;

/// <summary>What a block gives for one person: each output as files write it, and the findings as <c>code:field</c>.</summary>
/// <param name="Values">The outputs by id; empty where there is no value.</param>
/// <param name="Findings">The findings, in one order, with a space between two.</param>
internal sealed record BlockResult(IReadOnlyDictionary<string, string> Values, string Findings)
{
    public decimal? Amount(string output) => Values[output] is { Length: > 0 } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
}
