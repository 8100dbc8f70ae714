using System.Numerics;

namespace PensionRules.Tests.Oracle;

/// <summary>A month of the payout written a second time, in fen.</summary>
internal readonly record struct PayoutMonth(
    BigInteger FromAccount, BigInteger FromPool, BigInteger FromCity, BigInteger Interest, BigInteger Closing, BigInteger OwnClosing);
