using PensionRules.Population;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population;

/// <summary>How the rows are cut into blocks and who calculates them changes nothing.</summary>
public sealed class DivisionOfWorkTests
{
    private const int People = 2500;

    private static readonly int[] Sizes = [1, 2, 3, 7, 8, 31, 64, 255, 256, 257, 1000, 2499, 2500, 4096];

    public static TheoryData<string> PolicySets => ["liaoning-employee-2001", "liaoning-employee-2006", "national-late-fee-1999", "national-resident-contribution-2009"];

    [Theory]
    [MemberData(nameof(PolicySets))]
    public void Blocks_of_any_size_give_the_same(string id)
    {
        (PopulationCalculation calculation, long[][] rows) = Somebody(id);
        List<CalculatedRow> whole = BlockRows.Run(calculation, rows, People);

        Assert.All(Sizes, size => Same(whole, BlockRows.Run(calculation, rows, size)));
    }

    [Theory]
    [MemberData(nameof(PolicySets))]
    public void A_block_used_again_keeps_nothing_of_the_rows_before(string id)
    {
        (PopulationCalculation calculation, long[][] rows) = Somebody(id);
        List<CalculatedRow> forwards = BlockRows.Run(calculation, rows, 64);
        List<CalculatedRow> backwards = BlockRows.Run(calculation, Enumerable.Reverse(rows), 64);

        Same(forwards, Enumerable.Reverse(backwards));
    }

    [Theory]
    [MemberData(nameof(PolicySets))]
    public void Threads_with_a_runner_each_give_the_same(string id)
    {
        (PopulationCalculation calculation, long[][] rows) = Somebody(id);
        List<CalculatedRow> alone = BlockRows.Run(calculation, rows, 64);
        List<CalculatedRow>[] together = new List<CalculatedRow>[4];

        Parallel.For(0, together.Length, i => together[i] = BlockRows.Run(calculation, rows, 64 + i));

        Assert.All(together, rows => Same(alone, rows));
    }

    // More than one chunk, and a last one that is not full. That the number of threads changes nothing: ThreadsTests.
    [Theory]
    [MemberData(nameof(PolicySets))]
    public void Columns_give_the_same(string id)
    {
        (PopulationCalculation calculation, long[][] some) = Somebody(id);
        long[][] rows = [.. Enumerable.Range(0, 40_001).Select(i => some[i % some.Length])];
        List<CalculatedRow> expected = BlockRows.Run(calculation, some, 64);

        foreach (int threads in (int[])[1, 2])
        {
            CalculatedRow[] actual = [.. ColumnRows.Run(calculation, rows, threads, isNarrow: threads > 1)];
            Assert.Equal(rows.Length, actual.Length);
            for (int row = 0; row < rows.Length; row++)
            {
                Assert.True(expected[row % some.Length].IsSameAs(actual[row]));
            }
        }
    }

    private static (PopulationCalculation Calculation, long[][] Rows) Somebody(string id)
    {
        Random random = TestSize.RandomFor("division " + id);
        Scenario scenario = new ScenarioGenerator(Catalogs.Set(id), random).Next()!;
        long[][] some = [.. scenario.Generate(250).Select(r => r.Cells)];
        return (scenario.Calculation, [.. Enumerable.Range(0, People).Select(_ => some[random.Next(some.Length)])]);
    }

    private static void Same(IEnumerable<CalculatedRow> expected, IEnumerable<CalculatedRow> actual)
    {
        CalculatedRow[] all = [.. actual];
        Assert.Equal(People, all.Length);
        Assert.All(expected.Zip(all), pair => Assert.True(pair.First.IsSameAs(pair.Second)));
    }
}
