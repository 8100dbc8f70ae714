using PensionRules.Evaluation;
using PensionRules.Policies;

namespace PensionRules.Plans;

/// <summary>A check that a computed value lies in its declared range.</summary>
internal sealed record RangeSite(ValueRange Range, Fault Fault);
