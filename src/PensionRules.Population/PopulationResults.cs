namespace PensionRules.Population;

/// <summary>The results of a population in memory: a column of 64-bit integers for each output, and the findings.</summary>
public sealed class PopulationResults
{
    private readonly Memory<long>[] _outputs;

    /// <summary>Creates results with columns of their own.</summary>
    /// <param name="calculation">What is calculated.</param>
    /// <param name="count">How many people.</param>
    public PopulationResults(PopulationCalculation calculation, int count)
    {
        ArgumentNullException.ThrowIfNull(calculation);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Calculation = calculation;
        Count = count;
        _outputs = [.. calculation.Outputs.Select(_ => (Memory<long>)GC.AllocateUninitializedArray<long>(count, pinned: true))];
    }

    /// <summary>Creates results in columns that are there already.</summary>
    /// <param name="calculation">What is calculated.</param>
    /// <param name="outputs">A column for each output, in order, a place for each person.</param>
    /// <exception cref="ArgumentException">There is not a column for each output, or they differ in length.</exception>
    public PopulationResults(PopulationCalculation calculation, IReadOnlyList<Memory<long>> outputs)
    {
        ArgumentNullException.ThrowIfNull(calculation);
        ArgumentNullException.ThrowIfNull(outputs);
        if (outputs.Count != calculation.Outputs.Count || outputs.Any(o => o.Length != outputs[0].Length))
        {
            throw new ArgumentException("One column is expected for each output, all of the same length.", nameof(outputs));
        }

        Calculation = calculation;
        Count = outputs.Count == 0 ? 0 : outputs[0].Length;
        _outputs = [.. outputs];
    }

    /// <summary>What was calculated.</summary>
    public PopulationCalculation Calculation { get; }

    /// <summary>How many people.</summary>
    public int Count { get; }

    /// <summary>The findings, by row.</summary>
    public IReadOnlyList<RowFinding> Findings { get; internal set; } = [];

    /// <summary>The column of an output: values over <see cref="OutputColumn.Denominator"/>, or <see cref="CellCode.Blank"/>.</summary>
    /// <param name="output">The output's Chinese name or id.</param>
    /// <returns>A value a person.</returns>
    /// <exception cref="ArgumentException">The output was not asked for.</exception>
    public ReadOnlySpan<long> this[string output] => _outputs[IndexOf(output)].Span;

    internal Memory<long> Output(int output) => _outputs[output];

    private int IndexOf(string output)
    {
        for (int i = 0; i < _outputs.Length; i++)
        {
            if (Calculation.Outputs[i].Term.Id == output || Calculation.Outputs[i].Term.Name == output)
            {
                return i;
            }
        }

        throw new ArgumentException($"'{output}' was not asked for; there are: {string.Join(", ", Calculation.Outputs.Select(o => o.Term.Id))}.", nameof(output));
    }
}
