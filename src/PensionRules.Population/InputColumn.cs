using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Population;

/// <summary>
/// A column of a population: a term, and how its values stand in it. Numbers are whole multiples of 10^−<see cref="Decimals"/> in the term's
/// unit (1,234.5 yuan with two decimals is 123450; 6 in a term written in % is 6 %); days count from 0001-01-01, months from January of year 0,
/// a choice is its position, yes is 1, a region its code.
/// </summary>
public sealed class InputColumn
{
    /// <summary>The most decimals a column can have.</summary>
    public const int MostDecimals = 12;

    /// <summary>The decimals of a number whose term has no step.</summary>
    public const int UsualDecimals = 4;

    internal InputColumn(Term term, int decimals)
    {
        Term = term;
        Decimals = decimals;
        One = term.Type.Kind == TypeKind.Number ? term.Type.Unit!.Scale / PowerOfTen(decimals) : Rational.One;
    }

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>The decimals that its numbers are kept with; 0 for what is no number.</summary>
    public int Decimals { get; }

    /// <summary>What 1 in the column means, in base units.</summary>
    internal Rational One { get; }

    internal Rational ValueOf(long cell) => cell * One;

    internal static long PowerOfTen(int decimals)
    {
        long power = 1;
        for (int i = 0; i < decimals; i++)
        {
            power *= 10;
        }

        return power;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Term} · 10^-{Decimals}";
}
