using System.Numerics;
using PensionRules.Numerics;
using PensionRules.Plans;

namespace PensionRules.Population.Lanes;

/// <summary>A table of the law as integers: its value in each row over one denominator, its keys each over one denominator.</summary>
internal sealed class LaneTable
{
    private LaneTable(LookupSite site, IReadOnlyList<BigInteger> values, BigInteger denominator, IReadOnlyList<BigInteger> keyDenominators)
    {
        Site = site;
        Values = values;
        Denominator = denominator;
        KeyDenominators = keyDenominators;
        Bounds = values.Aggregate(new LaneBounds(0, 0), (all, value) => all.Hull(new LaneBounds(value, value)));
    }

    /// <summary>The look-up of the plan: the table with its definition and citation, its keys and rows.</summary>
    public LookupSite Site { get; }

    /// <summary>The values by row; 0 for a blank one, which is never found.</summary>
    public IReadOnlyList<BigInteger> Values { get; }

    public BigInteger Denominator { get; }

    /// <summary>What each key of the look-up is divided by.</summary>
    public IReadOnlyList<BigInteger> KeyDenominators { get; }

    public LaneBounds Bounds { get; }

    public static LaneTable Of(LookupSite site, IReadOnlyList<BigInteger> keyDenominators)
    {
        Rational[] values = [.. site.Table.Rows.Select(r => r.Candidates.Count == 0 ? Rational.Zero : site.Candidates.ValueOf(r))];
        BigInteger denominator = values.Aggregate(BigInteger.One, (all, v) => Lcm(all, v.Denominator));
        return new LaneTable(site, [.. values.Select(v => v.Numerator * (denominator / v.Denominator))], denominator, keyDenominators);
    }

    /// <summary>The row for some keys, each over its denominator, or −1.</summary>
    public int Find(ReadOnlySpan<long> keys)
    {
        BigInteger[] numbers = new BigInteger[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            numbers[i] = keys[i];
        }

        return Find(numbers);
    }

    /// <summary>The row for some keys of any size, each over its denominator, or −1.</summary>
    public int Find(BigInteger[] keys) => Site.Table.Find([.. keys.Select((key, i) => Rational.Create(key, KeyDenominators[i]))]);

    public static BigInteger Lcm(BigInteger a, BigInteger b) => a / BigInteger.GreatestCommonDivisor(a, b) * b;
}
