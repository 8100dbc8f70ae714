namespace PensionRules.Tests.Oracle;

/// <summary>An entry of an account: when, in which bucket, how many fen.</summary>
internal readonly record struct LedgerEntry(int Year, int Month, int Bucket, long Amount);
