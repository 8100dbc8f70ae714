namespace PensionRules.Tests.Oracle;

/// <summary>What a city collected for the pool in a quarter, of it overdue money apart, and what it remitted; in fen.</summary>
internal sealed record AdjustmentQuarter(long Current, long Overdue, long Paid);
