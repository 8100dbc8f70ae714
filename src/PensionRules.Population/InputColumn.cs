using System.Numerics;
using PensionRules.Evaluation;
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

    private readonly Interval _declared;

    internal InputColumn(Term term, int decimals, Interval period, IReadOnlySet<long>? regions = null)
    {
        Regions = regions;
        Term = term;
        Decimals = decimals;
        One = term.Type.Kind == TypeKind.Number ? term.Type.Unit!.Scale / PowerOfTen(decimals) : Rational.One;
        _declared = RangeChecker.RangeOf(term);
        Interval range = (term.Type.Kind == TypeKind.Region ? new Interval(Rational.Zero, 999_999) : _declared).Meet(period);
        HoldsNothing = range.IsEmpty;
        Low = range.Low is { } low ? Clamp(-(-low / One).Floor()) : -CellCode.MostMagnitude;
        High = range.High is { } high ? Clamp((high / One).Floor()) : CellCode.MostMagnitude;
        Multiple = term.Step is { } step ? Clamp((One / step).Denominator) : 1;
        HoldsNothing = HoldsNothing || Low > High || (regions is null && IsOutside(Substitute));
    }

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>The decimals that its numbers are kept with; 0 for what is no number.</summary>
    public int Decimals { get; }

    /// <summary>A value as programs and files write it: every digit, no separators, no unit; a month as 2024-05, a choice as its id. Empty for what is not allowed, a <see cref="CellCode"/> among it.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The text.</returns>
    public string ToText(long cell) => !Allows(cell) ? string.Empty : ValueText.Plain(ValueOf(cell), Term.Type);

    /// <summary>What 1 in the column means, in base units.</summary>
    internal Rational One { get; }

    /// <summary>The least value that is allowed: of the term's range, and of the period of the law for its governing date.</summary>
    internal long Low { get; }

    /// <summary>The greatest value that is allowed.</summary>
    internal long High { get; }

    /// <summary>Whether no value is allowed: none within the range, the period, the decimals and the step.</summary>
    internal bool HoldsNothing { get; }

    /// <summary>What every allowed value is a multiple of.</summary>
    internal long Multiple { get; }

    /// <summary>The codes of the known regions; null for what is no region.</summary>
    internal IReadOnlySet<long>? Regions { get; }

    /// <summary>Whether every value between the bounds is allowed.</summary>
    internal bool IsGapless => Multiple == 1 && Regions is null;

    /// <summary>An allowed value, for rows that have none: their results are not told.</summary>
    internal long Substitute
    {
        get
        {
            if (Regions is not null)
            {
                return Regions.First();
            }

            if (Low <= 0 && High >= 0)
            {
                return 0;
            }

            long whole = Low / Multiple;
            return Multiple * (Low > 0 && Low % Multiple != 0 ? whole + 1 : whole);
        }
    }

    /// <summary>Whether a cell holds a value that is allowed.</summary>
    internal bool Allows(long cell) => cell >= Low && cell <= High && (Multiple == 1 || cell % Multiple == 0) && (Regions is null || Regions.Contains(cell));

    /// <summary>Whether a value is outside the range that the term declares.</summary>
    internal bool IsOutside(long cell) => Math.Abs((decimal)cell) > CellCode.MostMagnitude || !_declared.Contains(ValueOf(cell));

    /// <summary>Whether a value, of any decimals, is outside the range of the term.</summary>
    internal bool IsOutside(in Rational value) => !_declared.Contains(value);

    internal Rational ValueOf(long cell) => cell * One;

    private static long Clamp(BigInteger value) =>
        (long)BigInteger.Max(-CellCode.MostMagnitude, BigInteger.Min(CellCode.MostMagnitude, value));

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
