using System.Numerics;
using NodaTime;
using PensionRules.Building;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population;

namespace PensionRules.Tests.Population;

/// <summary>Cells of a column: usual values, the ends of its range, values beside those at which the law turns, and what cannot be right.</summary>
internal sealed class CellGenerator
{
    private const long MostCell = CellCode.MostMagnitude - 8;

    private readonly InputColumn _column;
    private readonly Random _random;
    private readonly long _low;
    private readonly long _high;
    private readonly long _step;
    private readonly long[] _turns;
    private readonly (long Low, long High)? _inForce;
    private readonly long[] _regions;

    public CellGenerator(InputColumn column, PolicySet set, IEnumerable<Rational> constants, Random random)
    {
        _column = column;
        _random = random;
        Term term = column.Term;
        _step = term.Step is { } step && Integer(step / column.One) is > 1 and { } cells ? cells : 1;
        (_low, _high) = term.Range is { } range
            ? (Cell(-(-(range.Low / column.One)).Floor()), Cell((range.High / column.One).Floor()))
            : UsualRange(term, set, column);
        _inForce = term == set.Scheme.GoverningDate ? Months(set.InForce, term.Type) : null;
        _regions = term.Type.Kind == TypeKind.Region ? [.. RegionsOf(set)] : [];
        _turns = [.. constants.Select(c => Integer(c / column.One)).OfType<long>().Where(c => c >= _low && c <= _high).Distinct()];
    }

    public InputColumn Column => _column;

    /// <summary>A value that the column allows.</summary>
    public long Good() => _regions.Length > 0 ? _regions[_random.Next(_regions.Length)] : _inForce is { } period && _random.Next(8) > 0
        ? _random.NextInt64(period.Low, period.High + 1)
        : Allowed();

    private long Allowed() => _random.Next(10) switch
    {
        0 => _random.Next(2) == 0 ? OnStep(_low) : OnStep(_high),
        1 or 2 or 3 when _turns.Length > 0 => Beside(_turns[_random.Next(_turns.Length)]),
        4 or 5 or 6 => Magnitude(),
        _ => OnStep(_random.NextInt64(_low, _high + 1)),
    };

    /// <summary>A value near another one.</summary>
    public long Near(long cell) => _regions.Length > 0 ? Good() : Beside(cell);

    /// <summary>A value that is wrong where a value of the term can be wrong, or one of the codes.</summary>
    public long Bad() => _random.Next(7) switch
    {
        0 => CellCode.Unreadable,
        1 => CellCode.TooFine,
        2 => CellCode.TooLarge,
        3 when HasOutside => _low - 1 - _random.Next(3),
        4 when HasOutside => _high + 1 + _random.Next(3),
        5 when _step > 1 => Math.Clamp(OnStep(_random.NextInt64(_low, _high + 1)) + 1, _low, _high),
        6 when HasOutside => _random.Next(2) == 0 ? CellCode.MostMagnitude : -CellCode.MostMagnitude,
        _ => CellCode.Blank,
    };

    /// <summary>A known value as a cell, or nothing when the column cannot hold it.</summary>
    public long? CellOf(in Rational value) => Integer(value / _column.One);

    private bool HasOutside => _column.Term.Type.Kind == TypeKind.Number && _column.Term.Range is not null;

    private long Beside(long cell) => Math.Clamp(OnStep(cell) + (_random.Next(-1, 2) * _step), OnStep(_low), OnStep(_high));

    private long Magnitude()
    {
        double digits = _random.NextDouble() * Math.Log10(Math.Max(10.0, (double)_high - _low));
        return OnStep(Math.Min(_high, _low + (long)Math.Pow(10, digits)));
    }

    // Toward zero: inside the range where 0 is, and one step inside where it is not.
    private long OnStep(long cell)
    {
        long down = cell - (((cell % _step) + _step) % _step);
        return down < _low && down + _step <= _high ? down + _step : down;
    }

    // Those of the set's province thirty times, so that most people live there.
    private static IEnumerable<long> RegionsOf(PolicySet set)
    {
        foreach (int code in set.Header.Regions.All.Select(r => r.Number))
        {
            foreach (int _ in Enumerable.Range(0, code / 10_000 == set.Region.Number / 10_000 ? 30 : 1))
            {
                yield return code;
            }
        }
    }

    // The days of the months in force; an open end reaches twenty years.
    private static (long Low, long High) Months(InForce period, TermType type)
    {
        YearMonth to = period.To ?? period.From.PlusMonths(240);
        return type.Kind switch
        {
            TypeKind.Date => ((long)ScalarCode.Of(period.From.OnDayOfMonth(1)).Numerator, (long)ScalarCode.Of(to.OnDayOfMonth(28)).Numerator),
            TypeKind.Year => (period.From.Year, to.Year),
            _ => ((long)ScalarCode.Of(period.From).Numerator, (long)ScalarCode.Of(to).Numerator),
        };
    }

    private static (long Low, long High) UsualRange(Term term, PolicySet set, InputColumn column)
    {
        switch (term.Type.Kind)
        {
            case TypeKind.YesNo:
                return (0, 1);
            case TypeKind.Choice:
                return (0, term.Type.Choice!.Values.Count - 1);
            case TypeKind.Date:
                return (710_000, 745_000);
            case TypeKind.Month:
                return (1975 * 12, (2040 * 12) - 1);
            case TypeKind.Year:
                return (1975, 2040);
            case TypeKind.Region:
                return (0, 999_999);
        }

        // No range is declared: values as large as those of the law, below zero too.
        Rational most = set.DefinitionOf(term) is ParameterDefinition { Table: { } table }
            ? table.Rows.SelectMany(r => r.Candidates).Select(c => Rational.Abs(c)).Append(Rational.One).Max()
            : 10_000;
        long high = Cell((most / column.One * 3).Floor());
        return (-high / 4, high);
    }

    private static long Cell(BigInteger value) => (long)BigInteger.Clamp(value, -MostCell, MostCell);

    private static long? Integer(in Rational value) =>
        value.IsInteger && BigInteger.Abs(value.Numerator) < CellCode.MostMagnitude ? (long)value.Numerator : null;
}
