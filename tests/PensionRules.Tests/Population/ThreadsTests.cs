using System.Collections.Concurrent;
using System.Globalization;
using PensionRules.Numerics;
using PensionRules.Population;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population;

/// <summary>Whatever comes out of a population in memory (results, findings in their order, totals, groups, quantiles) is the same to the bit on any number of threads.</summary>
public sealed class ThreadsTests
{
    // Two chunks and a part of one: two threads share three, of five not every one has any.
    private const int People = 66_001;

    private static readonly int[] Threads = [2, 5];

    private static readonly Rational[] Shares = [0.001m, 0.1m, 0.5m, 0.9m, 1m];

    private static readonly ConcurrentDictionary<string, PopulationColumns> Known = new(StringComparer.Ordinal);

    public static TheoryData<string> PolicySets => DivisionOfWorkTests.PolicySets;

    [Theory]
    [MemberData(nameof(PolicySets))]
    public void Results_and_findings_in_their_order_are_those_of_one_thread(string id)
    {
        PopulationColumns people = Known.GetOrAdd(id, Somebody);
        (long[][] outputs, string[] findings) = Calculate(people, 1);

        Assert.NotEmpty(findings);
        Assert.All(Threads, threads =>
        {
            (long[][] others, string[] told) = Calculate(people, threads);
            Assert.Equal(findings, told);
            Assert.All(outputs.Zip(others), pair => Assert.True(pair.First.AsSpan().SequenceEqual(pair.Second)));
        });
    }

    [Theory]
    [MemberData(nameof(PolicySets))]
    public void Totals_and_groups_are_those_of_one_thread(string id)
    {
        PopulationColumns people = Known.GetOrAdd(id, Somebody);
        string? group = people.Calculation.Inputs.Select(i => i.Term).FirstOrDefault(t => t.Type.Kind is not Policies.TypeKind.Number)?.Id;

        Same(people, PopulationTotalsOptions.Default);
        Same(people, new PopulationTotalsOptions { GroupBy = group ?? people.Calculation.Inputs[0].Term.Id });
    }

    // Values over 10^14 fen are too many to be told apart: they are counted in bands, whose width follows the values and not the threads. Exact ones: TotalsTests.
    [Fact]
    public void Quantiles_in_bands_are_those_of_one_thread()
    {
        PopulationCalculation calculation = new SmallLaw
        {
            Inputs = "| 基金 fund | 元 | 0.01 | 0 .. 1,000,000,000,000 |",
            Outputs = "| 补贴 bonus | 元 | 是 |",
            Body = SmallLaw.Rule("补贴: 元\n  基金 × 1"),
            Columns = ["fund"],
        }.Prepare();
        Random random = TestSize.RandomFor("bands");
        PopulationColumns people = ColumnRows.Of(
            calculation, [.. Enumerable.Range(0, People).Select(i => new[] { random.NextInt64(i < 40_000 ? 50_000_000 : 100_000_000_000_000) })], isNarrow: false);

        Assert.True(Assert.Single(calculation.Total(people, new PopulationTotalsOptions { Quantiles = true, Threads = 1 }))["bonus"].QuantileWidth > 1);
        Same(people, new PopulationTotalsOptions { Quantiles = true });
    }

    private static void Same(PopulationColumns people, PopulationTotalsOptions options)
    {
        string[] expected = Text(people, options with { Threads = 1 });

        Assert.NotEmpty(expected);
        Assert.All(Threads, threads => Assert.Equal(expected, Text(people, options with { Threads = threads })));
    }

    private static string[] Text(PopulationColumns people, PopulationTotalsOptions options) =>
    [
        .. people.Calculation.Total(people, options).SelectMany(t => t.Outputs.Select(o => string.Create(
            CultureInfo.InvariantCulture,
            $"{t.Group} {t.GroupText} {t.Rows} {o.Column} {o.Count} {o.Sum} {o.Mean} {o.Least} {o.Most} {o.QuantileWidth} {string.Join(' ', Shares.Select(s => options.Quantiles ? o.Quantile(s) : null))}"))),
    ];

    private static (long[][] Outputs, string[] Findings) Calculate(PopulationColumns people, int threads)
    {
        PopulationResults results = new(people.Calculation, people.Count);
        people.Calculation.Calculate(people, results, threads);
        return (
            [.. people.Calculation.Outputs.Select(o => results[o.Term.Id].ToArray())],
            [.. results.Findings.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Row} {f.Finding} {f.Finding.ToText(Language.English)}"))]);
    }

    private static PopulationColumns Somebody(string id)
    {
        Random random = TestSize.RandomFor("threads " + id);
        Scenario scenario = new ScenarioGenerator(Catalogs.Set(id), random).Next()!;
        long[][] some = [.. scenario.Generate(250).Select(r => r.Cells)];
        return ColumnRows.Of(scenario.Calculation, [.. Enumerable.Range(0, People).Select(_ => some[random.Next(some.Length)])], isNarrow: true);
    }
}
