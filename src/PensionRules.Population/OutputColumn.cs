using PensionRules.Policies;

namespace PensionRules.Population;

/// <summary>An output: its values are whole multiples of 1/<see cref="Denominator"/> in the term's unit (fen for an amount rounded to 0.01 yuan).</summary>
public sealed class OutputColumn
{
    internal OutputColumn(Term term, long denominator)
    {
        Term = term;
        Denominator = denominator;
    }

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>What its values are divided by; 1 for what is no number.</summary>
    public long Denominator { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Term} · 1/{Denominator}";
}
