using PensionRules.Policies;

namespace PensionRules.Population.Csv;

/// <summary>What is done with a file, once its header has been understood.</summary>
/// <param name="Calculation">The calculation.</param>
/// <param name="Inputs">For each column of the file its position among the inputs; −1 for one that is only carried.</param>
/// <param name="Kept">The columns that the results carry, in order; null for every row as it stands.</param>
/// <param name="Dialect">The dialect of the file and of the results.</param>
/// <param name="NewLine">What ends a row of the results.</param>
internal sealed record CsvJob(
    PopulationCalculation Calculation, IReadOnlyList<int> Inputs, int[]? Kept, CsvDialect Dialect, string NewLine)
{
    /// <summary>Whether yes and no are written as 是 and 否.</summary>
    public bool IsChinese { get; init; }

    public RegionRegister Regions => Calculation.PolicySet.Header.Regions;

    /// <summary>The columns of the file, their words in an encoding.</summary>
    public Field[] Fields(TextCoding coding) =>
        [.. Inputs.Select(i => i < 0 ? Field.Carried : Field.Of(Calculation.Inputs[i], i, Regions, coding))];

    /// <summary>The columns that a row carries which could not be cut into as many as the header has.</summary>
    public int[] Carried => Kept ?? [.. Enumerable.Range(0, Inputs.Count)];
}
