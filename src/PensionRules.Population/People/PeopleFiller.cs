using System.Globalization;
using PensionRules.Policies;

namespace PensionRules.Population.People;

/// <summary>Fills blocks of one calculation with made-up people. For one thread; a generator makes any number of them.</summary>
public sealed class PeopleFiller
{
    private readonly PeopleGenerator _people;
    private readonly int[] _from;
    private readonly long[] _scale;
    private readonly int[]?[] _positions;
    private readonly long[] _cells;

    internal PeopleFiller(PeopleGenerator people, PopulationCalculation calculation)
    {
        _people = people;
        _cells = new long[people.Columns.Count];
        _from = [.. calculation.Inputs.Select(SourceOf)];
        _scale = [.. calculation.Inputs.Select((c, i) => InputColumn.PowerOfTen(c.Decimals - people.Columns[_from[i]].Decimals))];
        _positions = [.. calculation.Inputs.Select((c, i) => PositionsOf(c.Term, people.Columns[_from[i]]))];
    }

    /// <summary>Fills a block from its first place on, and sets its count.</summary>
    /// <param name="block">The block, made for the same calculation.</param>
    /// <param name="firstRow">The number of the first person, from 0.</param>
    /// <param name="count">How many people; at most the block's capacity.</param>
    public void Fill(PopulationBlock block, long firstRow, int count)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, block.Capacity);
        for (int i = 0; i < count; i++)
        {
            _people.Fill(firstRow + i, _cells);
            for (int column = 0; column < _from.Length; column++)
            {
                block.Input(column)[i] = CellOf(column);
            }
        }

        block.Count = count;
    }

    /// <summary>Fills columns in memory from one place to another; place 0 takes the person of the first row.</summary>
    internal void Fill(long[][] columns, long firstRow, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            _people.Fill(firstRow + i, _cells);
            for (int column = 0; column < columns.Length; column++)
            {
                columns[column][i] = CellOf(column);
            }
        }
    }

    private long CellOf(int column)
    {
        long cell = _cells[_from[column]];
        if (cell <= CellCode.TooLarge)
        {
            return cell;
        }

        return _positions[column] is { } positions ? positions[cell] : cell * _scale[column];
    }

    private int SourceOf(InputColumn wanted)
    {
        for (int i = 0; i < _people.Columns.Count; i++)
        {
            PeopleColumn column = _people.Columns[i];
            if (column.Id != wanted.Term.Id)
            {
                continue;
            }

            if (column.Kind != wanted.Term.Type.Kind || column.Decimals > wanted.Decimals)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The column {wanted} does not hold what {column} is made of ({column.Kind}, {column.Decimals} decimals)."), nameof(wanted));
            }

            return i;
        }

        throw new ArgumentException($"These people have no column {wanted.Term}; they have {string.Join(", ", _people.Columns.Select(c => c.Id))}.", nameof(wanted));
    }

    private static int[]? PositionsOf(Term term, PeopleColumn column) => column.Kind == TypeKind.Choice
        ? [.. column.Choices.Select(c => PositionOf(term, c))]
        : null;

    private static int PositionOf(Term term, string choice) => term.Type.Choice!.IndexOf(choice) is >= 0 and int index
        ? index
        : throw new ArgumentException($"{term} has no value '{choice}'.", nameof(choice));
}
