namespace PensionRules.Population;

/// <summary>The totals of a population, or of a group in it.</summary>
public sealed class PopulationTotals
{
    internal PopulationTotals(long? group, string groupText, long rows, IReadOnlyList<OutputTotals> outputs)
    {
        Group = group;
        GroupText = groupText;
        Rows = rows;
        Outputs = outputs;
    }

    /// <summary>The cell of the grouping column that these people share; null for everybody.</summary>
    public long? Group { get; }

    /// <summary>The group as files write it: a choice's id, a region's code, a month; empty for everybody and for a blank cell.</summary>
    public string GroupText { get; }

    /// <summary>How many people, with results and without.</summary>
    public long Rows { get; }

    /// <summary>The totals of each output, in the order of the calculation.</summary>
    public IReadOnlyList<OutputTotals> Outputs { get; }

    /// <summary>The totals of an output.</summary>
    /// <param name="output">Its Chinese name or id.</param>
    /// <exception cref="KeyNotFoundException">The output was not asked for.</exception>
    public OutputTotals this[string output] => Outputs.FirstOrDefault(o => o.Column.Term.Id == output || o.Column.Term.Name == output)
        ?? throw new KeyNotFoundException($"'{output}' was not asked for; there are: {string.Join(", ", Outputs.Select(o => o.Column.Term.Id))}.");
}
