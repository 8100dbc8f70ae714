using PensionRules.Numerics;

namespace PensionRules.Population;

/// <summary>What the values of an output come to, exactly.</summary>
public sealed class OutputTotals
{
    private readonly IReadOnlyList<(long Value, long Count)>? _values;

    internal OutputTotals(OutputColumn column, long count, Int128 sum, IReadOnlyList<(long Value, long Count)>? values, long width)
    {
        Column = column;
        Count = count;
        Sum = sum;
        _values = values;
        QuantileWidth = width;
    }

    /// <summary>The output.</summary>
    public OutputColumn Column { get; }

    /// <summary>How many people have a value.</summary>
    public long Count { get; }

    /// <summary>The sum, in multiples of 1/<see cref="OutputColumn.Denominator"/>.</summary>
    public Int128 Sum { get; }

    /// <summary>The sum in the term's unit.</summary>
    public Rational Total => Rational.Create(Sum, Column.Denominator);

    /// <summary>The mean in the term's unit, exact; null when nobody has a value.</summary>
    public Rational? Mean => Count == 0 ? null : Total / Count;

    /// <summary>The least value in the term's unit, where quantiles were asked for; null otherwise, and when nobody has a value.</summary>
    public Rational? Least => _values is { Count: > 0 } ? ToRational(_values[0].Value) : null;

    /// <summary>The greatest value in the term's unit (of its band, see <see cref="QuantileWidth"/>), where quantiles were asked for; null otherwise, and when nobody has a value.</summary>
    public Rational? Most => _values is { Count: > 0 } ? ToRational(_values[^1].Value) : null;

    /// <summary>How exact quantiles are, in multiples of 1/<see cref="OutputColumn.Denominator"/>: 1 for exact; more where the values were so many that they had to be counted in bands.</summary>
    public long QuantileWidth { get; }

    /// <summary>
    /// A quantile: the least value that at least this share of the people do not exceed (one half: the lower median), in the term's unit; the lower end of its band where <see cref="QuantileWidth"/> is not 1.
    /// </summary>
    /// <param name="share">The share, above 0 and at most 1.</param>
    /// <returns>The value; null when nobody has one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 1.</exception>
    /// <exception cref="InvalidOperationException">Quantiles were not asked for.</exception>
    public Rational? Quantile(Rational share)
    {
        if (share.Sign <= 0 || share > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share is above 0 and at most 1.");
        }

        if (_values is null)
        {
            throw new InvalidOperationException("Quantiles were not asked for: set PopulationTotalsOptions.Quantiles.");
        }

        long seen = 0;
        foreach ((long value, long count) in _values)
        {
            seen += count;
            if (seen >= share * Count)
            {
                return ToRational(value);
            }
        }

        return null;
    }

    private Rational ToRational(long value) => Rational.FromInt64(value) / Column.Denominator;
}
