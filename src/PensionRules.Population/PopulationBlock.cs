using PensionRules.Population.Lanes;

namespace PensionRules.Population;

/// <summary>Some rows of a population, column by column: the unit in which streams are calculated. Reused from one block to the next.</summary>
public sealed class PopulationBlock
{
    private readonly long[][] _inputs;
    private readonly long[][] _outputs;

    /// <summary>Creates a block.</summary>
    /// <param name="calculation">What is calculated.</param>
    /// <param name="capacity">The most rows it holds.</param>
    public PopulationBlock(PopulationCalculation calculation, int capacity)
    {
        ArgumentNullException.ThrowIfNull(calculation);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        Calculation = calculation;
        Capacity = capacity;
        _inputs = [.. calculation.Inputs.Select(_ => GC.AllocateArray<long>(capacity, pinned: true))];
        _outputs = [.. calculation.Outputs.Select(_ => GC.AllocateArray<long>(capacity, pinned: true))];
    }

    /// <summary>The most rows it holds.</summary>
    public int Capacity { get; }

    /// <summary>The rows in it, from 0 to <see cref="Capacity"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero or above the capacity.</exception>
    public int Count
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Capacity);
            field = value;
        }
    }

    /// <summary>The findings of the last calculation, row by row.</summary>
    public IReadOnlyList<RowFinding> Findings => FoundRows;

    internal PopulationCalculation Calculation { get; }

    internal List<RowFinding> FoundRows { get; } = [];

    /// <summary>An input column, to be filled: values or <see cref="CellCode"/>s.</summary>
    /// <param name="column">Its position in <see cref="PopulationCalculation.Inputs"/>.</param>
    /// <returns>All its places.</returns>
    public Span<long> Input(int column) => _inputs[column];

    /// <summary>An output column: values, or <see cref="CellCode.Blank"/>.</summary>
    /// <param name="column">Its position in <see cref="PopulationCalculation.Outputs"/>.</param>
    /// <returns>All its places.</returns>
    public Span<long> Output(int column) => _outputs[column];

    internal unsafe long* InputStart(int column) => Start(_inputs[column]);

    internal unsafe long* OutputStart(int column) => Start(_outputs[column]);

    // The arrays are pinned.
    private static unsafe long* Start(long[] values)
    {
        fixed (long* start = values)
        {
            return start;
        }
    }

    internal unsafe CellSource SourceOf(int column, int row) => new(InputStart(column) + row);
}
