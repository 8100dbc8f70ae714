using System.Globalization;
using System.Numerics;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population.Lanes;

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

    // Money is told in fen at least, so that every amount of a column has the same two decimals.
    internal static OutputColumn Of(LaneOutput any, LaneOutput full)
    {
        BigInteger bottom = LaneTable.Lcm(BottomOf(any), BottomOf(full));
        bottom = any.Term.Type.IsMoney ? LaneTable.Lcm(bottom, 100) : bottom;
        return bottom <= CellCode.MostMagnitude
            ? new OutputColumn(any.Term, (long)bottom)
            : throw new LaneRefusalException(LaneRefusal.TooFine, any.Term);
    }

    /// <summary>Whether an output's integers can stand in this column.</summary>
    internal bool Holds(LaneOutput output) => output.Number is not { } number || (Denominator * Unit.Denominator % (number.Bottom * Unit.Numerator)).IsZero;

    private static BigInteger BottomOf(LaneOutput output)
    {
        Rational unit = output.Term.Type.Kind == TypeKind.Number ? output.Term.Type.Unit!.Scale : Rational.One;
        return output.Number is { } number ? (Rational.Create(1, number.Bottom) / unit).Denominator : BigInteger.One;
    }

    /// <summary>What an integer over its own bottom is multiplied by to stand in this column.</summary>
    internal BigInteger FactorOf(LaneNumber.Exact number)
    {
        BigInteger factor = BigInteger.DivRem(Denominator * Unit.Denominator, number.Bottom * Unit.Numerator, out BigInteger rest);
        return rest.IsZero ? factor : throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture, $"{Term.Id}: 1/{number.Bottom} does not stand in a column of 1/{Denominator}."));
    }

    /// <summary>The term's unit in base units.</summary>
    internal Rational Unit => Term.Type.Kind == TypeKind.Number ? Term.Type.Unit!.Scale : Rational.One;

    /// <summary>A value as programs and files write it: every digit, no separators, no unit; a day as 2024-05-01, a choice as its id. Empty for <see cref="CellCode.Blank"/>.</summary>
    /// <param name="value">The value in the column.</param>
    /// <returns>The text.</returns>
    public string ToText(long value) => value == CellCode.Blank
        ? string.Empty
        : Evaluation.ValueText.Plain(Rational.FromInt64(value) / Denominator * Unit, Term.Type);

    /// <inheritdoc/>
    public override string ToString() => $"{Term} · 1/{Denominator}";
}
