using System.Numerics;

namespace PensionRules.Tests.Oracle;

/// <summary>LN06-03 written a second time, over one common denominator; null where there is no index.</summary>
internal sealed class CareerOracle
{
    public CareerOracle(Career career)
    {
        SortedDictionary<int, CareerRow> years = [];
        foreach (CareerRow row in career.Rows)
        {
            if (row.Year >= career.Retired.Year)
            {
                continue;
            }

            if (!years.TryAdd(row.Year, row))
            {
                return;
            }
        }

        if (years.Count == 0)
        {
            return;
        }

        BigInteger bottom = years.Values.Aggregate(BigInteger.One, (product, r) => product * r.City);
        BigInteger top = years.Values.Aggregate(BigInteger.Zero, (sum, r) => sum + (r.Paid * (bottom / r.City)));
        bottom *= career.Retired.Year - years.Keys.First();
        Index = ((top * 20_000) + bottom) / (2 * bottom);
    }

    /// <summary>The index in ten-thousandths, half up.</summary>
    public BigInteger? Index { get; }
}
