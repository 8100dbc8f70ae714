using PensionRules.Population;
using PensionRules.Population.Lanes;

namespace PensionRules.Tests.Population;

/// <summary>Rows calculated in blocks, in integers of every width, against the reference.</summary>
internal static class RowAgreement
{
    public static LaneWidth[] Widths { get; } = [LaneWidth.Double, LaneWidth.Int64, LaneWidth.Int128, LaneWidth.Unbounded];

    /// <summary>Holds that blocks of a size give what the reference gives, row by row: outputs and findings.</summary>
    public static void Holds(PopulationCalculation calculation, IReadOnlyList<long[]> rows, int size = 7)
    {
        RowReference reference = new(calculation);
        CalculatedRow[] expected = [.. rows.Select(reference.Calculate)];
        Assert.All(Widths, width => Same(calculation, expected, BlockRows.Run(calculation, rows, size, width), $"{width}, blocks of {size}"));
    }

    /// <summary>Holds that rows are the expected ones; where not, the message has the row and both results.</summary>
    public static void Same(PopulationCalculation calculation, IReadOnlyList<CalculatedRow> expected, IReadOnlyList<CalculatedRow> actual, string how)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (int row = 0; row < expected.Count; row++)
        {
            if (!expected[row].IsSameAs(actual[row]))
            {
                Assert.Fail($"row {row} [{string.Join(", ", expected[row].Cells)}] ({how})\n expected {expected[row].Describe(calculation)}\n actual   {actual[row].Describe(calculation)}");
            }
        }
    }
}
