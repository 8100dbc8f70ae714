using PensionRules.Evaluation;

namespace PensionRules.Plans;

/// <summary>A calendar operation, and the fault when it leaves the calendar.</summary>
internal sealed record CalendarSite(CalendarOp Op, Fault Fault);
