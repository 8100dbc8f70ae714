using PensionRules.Policies;

namespace PensionRules.Population;

/// <summary>
/// A column of a population: a term, and how its values stand in it. Numbers are whole multiples of 10^−<see cref="Decimals"/> in the term's
/// unit (1,234.5 yuan with two decimals is 123450; 6 % in a term written in % is 6); days count from 0001-01-01, months from January of year 0,
/// a choice is its position, yes is 1, a region its code.
/// </summary>
public sealed class InputColumn
{
    internal InputColumn(Term term, int decimals)
    {
        Term = term;
        Decimals = decimals;
    }

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>The decimals that its numbers are kept with; 0 for what is no number.</summary>
    public int Decimals { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Term} · 10^-{Decimals}";
}
