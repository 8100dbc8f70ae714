using PensionRules.Policies;
using PensionRules.Population.Lanes;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population;

/// <summary>Every built-in policy set, for every output that a population can have: blocks of rows give what the reference gives, to the fen and to the finding.</summary>
public sealed class EveryPolicySetTests
{
    private static readonly int[] Sizes = [1, 7, 64, 1024];

    public static TheoryData<string> PolicySets => [.. Catalogs.BuiltIn.PolicySets.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(PolicySets))]
    public void Blocks_give_what_the_reference_gives(string id)
    {
        Random random = TestSize.RandomFor(id);
        ScenarioGenerator scenarios = new(Catalogs.Set(id), random);
        for (int i = 0; i < TestSize.Scenarios && scenarios.Next() is { } scenario; i++)
        {
            List<CalculatedRow> expected = scenario.Generate(TestSize.Rows);
            List<CalculatedRow> actual = BlockRows.Run(scenario.Calculation, expected.Select(r => r.Cells), Sizes[random.Next(Sizes.Length)]);
            Assert.Equal(expected.Count, actual.Count);
            Assert.All(expected.Zip(actual), pair => Same(scenario, pair.First, pair.Second));
        }
    }

    [Theory]
    [MemberData(nameof(PolicySets))]
    public void Wider_integers_give_what_the_reference_gives(string id)
    {
        ScenarioGenerator scenarios = new(Catalogs.Set(id), TestSize.RandomFor("wide " + id));
        for (int i = 0; i < 2 && scenarios.Next() is { } scenario; i++)
        {
            List<CalculatedRow> expected = scenario.Generate(TestSize.Rows / 2);
            foreach (LaneWidth least in (LaneWidth[])[LaneWidth.Int64, LaneWidth.Int128, LaneWidth.Unbounded])
            {
                List<CalculatedRow> actual = BlockRows.Run(scenario.Calculation, expected.Select(r => r.Cells), 40, least);
                Assert.All(expected.Zip(actual), pair => Same(scenario, pair.First, pair.Second));
            }
        }
    }

    private static void Same(Scenario scenario, CalculatedRow expected, CalculatedRow actual) => Assert.True(
        expected.IsSameAs(actual),
        $"{scenario.Describe(expected.Cells)}\n expected {expected.Describe(scenario.Calculation)}\n actual   {actual.Describe(scenario.Calculation)}");
}
