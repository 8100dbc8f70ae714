using System.Globalization;
using PensionRules.Population.Lanes;

namespace PensionRules.Population;

/// <summary>A population in memory, column by column: 64-bit or 32-bit integers as <see cref="InputColumn"/> tells, or <see cref="CellCode"/>s.</summary>
public sealed class PopulationColumns
{
    private readonly ReadOnlyMemory<long>[] _wide;
    private readonly ReadOnlyMemory<int>[] _narrow;
    private readonly bool[] _isSet;

    /// <summary>Creates columns to be set.</summary>
    /// <param name="calculation">What is calculated.</param>
    /// <param name="count">How many people.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public PopulationColumns(PopulationCalculation calculation, int count)
    {
        ArgumentNullException.ThrowIfNull(calculation);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Calculation = calculation;
        Count = count;
        _wide = new ReadOnlyMemory<long>[calculation.Inputs.Count];
        _narrow = new ReadOnlyMemory<int>[calculation.Inputs.Count];
        _isSet = new bool[calculation.Inputs.Count];
    }

    /// <summary>What is calculated.</summary>
    public PopulationCalculation Calculation { get; }

    /// <summary>How many people.</summary>
    public int Count { get; }

    /// <summary>Sets a column.</summary>
    /// <param name="column">The term's Chinese name or id.</param>
    /// <param name="cells">A cell a person.</param>
    /// <returns>These columns.</returns>
    /// <exception cref="ArgumentException">There is no such column, or not a cell for each person.</exception>
    public PopulationColumns Set(string column, ReadOnlyMemory<long> cells)
    {
        _wide[Claim(column, cells.Length)] = cells;
        return this;
    }

    /// <summary>Sets a column of small numbers (months, choices, years): half the memory to read. A blank is <see cref="int.MinValue"/>.</summary>
    /// <param name="column">The term's Chinese name or id.</param>
    /// <param name="cells">A cell a person.</param>
    /// <returns>These columns.</returns>
    /// <exception cref="ArgumentException">There is no such column, or not a cell for each person.</exception>
    public PopulationColumns Set(string column, ReadOnlyMemory<int> cells)
    {
        _narrow[Claim(column, cells.Length)] = cells;
        return this;
    }

    internal bool IsNarrow(int column) => _wide[column].IsEmpty && !_narrow[column].IsEmpty;

    internal ReadOnlyMemory<long> Wide(int column) => _wide[column];

    internal ReadOnlyMemory<int> Narrow(int column) => _narrow[column];

    internal long Cell(int column, int row)
    {
        if (!IsNarrow(column))
        {
            return _wide[column].Span[row];
        }

        return CellSource.Widen(_narrow[column].Span[row]);
    }

    internal void RequireAll()
    {
        for (int i = 0; i < _isSet.Length; i++)
        {
            if (!_isSet[i])
            {
                throw new InvalidOperationException($"The column '{Calculation.Inputs[i].Term.Id}' was not set.");
            }
        }
    }

    private int Claim(string column, int length)
    {
        int at = Calculation.PolicySet.FindTerm(column) is { } term ? Calculation.ColumnOf(term) : -1;
        if (at < 0)
        {
            throw new ArgumentException($"'{column}' is no column of this calculation; there are: {string.Join(", ", Calculation.Inputs.Select(c => c.Term.Id))}.", nameof(column));
        }

        if (length != Count)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"'{column}' has {length} cells for {Count} people."), nameof(column));
        }

        _isSet[at] = true;
        _wide[at] = default;
        _narrow[at] = default;
        return at;
    }
}
