using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Cli.Crosschecking;

/// <summary>What follows for one person.</summary>
/// <param name="Person">Who.</param>
/// <param name="PaidTwice">The months paid in both schemes.</param>
/// <param name="DrawnTwice">The months drawn from both.</param>
/// <param name="Values">What the policy sets say, by term.</param>
/// <param name="Articles">Where they say it.</param>
/// <param name="Findings">What could not be said, and why; what is to be looked at.</param>
internal sealed record Judgement(
    PersonRows Person, IReadOnlyList<MonthSpan> PaidTwice, IReadOnlyList<MonthSpan> DrawnTwice, IReadOnlyDictionary<Term, TermValue> Values,
    IReadOnlyList<Citation> Articles, IReadOnlyList<IBilingual> Findings)
{
    public bool IsEmpty => PaidTwice.Count == 0 && DrawnTwice.Count == 0 && Findings.Count == 0;
}
