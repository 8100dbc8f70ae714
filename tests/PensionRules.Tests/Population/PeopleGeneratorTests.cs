using System.Text;
using PensionRules.Policies;
using PensionRules.Population;
using PensionRules.Population.People;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Population;

/// <summary>Made-up people are the same for ever, fit for their policy set, plausible, and wrong where asked for.</summary>
public sealed class PeopleGeneratorTests
{
    private const int Many = 20_000;

    public static TheoryData<PeopleKind> Kinds => [.. Enum.GetValues<PeopleKind>()];

    // The published vector of SplitMix64 for the state 1234567.
    [Fact]
    public void The_numbers_are_those_of_SplitMix64()
    {
        RowRandom random = new(1234567);
        ulong[] drawn = [random.Next(), random.Next(), random.Next(), random.Next(), random.Next()];
        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821], drawn);
    }

    // Worked out by another program, in Python's whole numbers, from what the classes describe.
    [Theory]
    [InlineData(0, "1,210000,2003-07,882.55,,827.17,shop_staff,0.20,0.11")]
    [InlineData(3, "4,210200,2005-12,1046.92,,1473.17,employee,,")]
    [InlineData(6, "7,211100,2003-06,,yes,950.33,rural_contract,,")]
    [InlineData(999_999, "1000000,210000,2003-03,1080.05,,827.17,employee,,")]
    public void A_row_is_the_same_for_ever(long row, string expected)
    {
        PeopleOptions options = new() { Kind = PeopleKind.Contribution, Seed = 7, BoundaryRowsPerMillion = 0, Columns = AllColumns(PeopleKind.Contribution) };
        using MemoryStream text = new();
        new PeopleCsvWriter(new PeopleGenerator(options), Language.English).Write(text, row, 1);
        Assert.Equal(expected + "\n", Encoding.UTF8.GetString(text.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_policy_set_calculates_everybody_without_a_finding(PeopleKind kind)
    {
        PeopleGenerator people = new(new PeopleOptions { Kind = kind, Seed = 3 });
        PopulationBlock block = Calculate(people, Many);
        Assert.Empty(block.Findings.Select(f => $"row {f.Row}: {f.Finding.ToText(Language.English)}").Take(5));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void With_all_rows_on_a_limit_there_is_no_finding_either(PeopleKind kind)
    {
        PeopleGenerator people = new(new PeopleOptions { Kind = kind, Seed = 4, BoundaryRowsPerMillion = PeopleOptions.AllRows });
        PopulationBlock block = Calculate(people, Many / 4);
        Assert.Empty(block.Findings.Select(f => $"row {f.Row}: {f.Finding.ToText(Language.English)}").Take(5));
    }

    // Bad rows are the others with something changed, so they are found by comparing; each must be found by the calculation, and nobody else.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_bad_rows_and_no_others_have_findings(PeopleKind kind)
    {
        PeopleOptions good = new() { Kind = kind, Seed = 5 };
        PeopleGenerator clean = new(good);
        PeopleGenerator people = new(good with { BadRowsPerMillion = 200_000 });
        long[] changed = [.. Enumerable.Range(0, Many / 2).Select(i => (long)i).Where(i => !Row(clean, i).SequenceEqual(Row(people, i)))];
        Assert.InRange(changed.Length, (Many / 2 / 5) - 300, (Many / 2 / 5) + 300);
        PopulationBlock block = Calculate(people, Many / 2);
        Assert.Equal(changed, block.Findings.Select(f => f.Row).Distinct().Order());
        Assert.True(block.Findings.Select(f => f.Finding.Code).Distinct().Count() >= 4, "there are several kinds of faults");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Rows_are_the_same_in_any_order_and_any_blocks(PeopleKind kind)
    {
        PeopleGenerator people = new(new PeopleOptions { Kind = kind, Seed = 11, BadRowsPerMillion = 50_000 });
        long[][] whole = Rows(people, 0, 1000, 1000);
        Assert.Equal(whole, Rows(people, 0, 1000, 7));
        Assert.Equal(whole[600..], Rows(people, 600, 400, 64));
        Assert.Equal(whole[999], Row(people, 999));
        Assert.Equal(whole[0], Row(people, 0));
    }

    // More than one task of rows, and not a whole number of them.
    [Fact]
    public void Columns_in_memory_hold_the_same_people()
    {
        PeopleGenerator people = new(new PeopleOptions { Kind = PeopleKind.Employee2001, Seed = 13, BadRowsPerMillion = 10_000 });
        PopulationCalculation calculation = PopulationCalculation.Prepare(Catalogs.Liaoning2001, people.ToPopulationOptions() with { Outputs = ["月养老金"] });
        PopulationColumns columns = people.CreateColumns(calculation, 40_001, firstRow: 7);
        PopulationResults results = new(calculation, 40_001);
        calculation.Calculate(columns, results, threads: 1);
        PopulationBlock block = new(calculation, 40_001);
        people.CreateFiller(calculation).Fill(block, 7, 40_001);
        calculation.CreateRunner().Run(block);
        Assert.Equal(block.Output(0)[..40_001].ToArray(), results["月养老金"].ToArray());
        Assert.Equal(block.Findings.Select(f => $"{f.Row} {f.Finding}"), results.Findings.Select(f => $"{f.Row} {f.Finding}"));
        Assert.NotEmpty(results.Findings);
        Assert.Equal(0, people.CreateColumns(calculation, 0).Count);
    }

    [Fact]
    public void Another_seed_makes_other_people()
    {
        PeopleOptions options = new() { Kind = PeopleKind.Employee2001 };
        Assert.NotEqual(Rows(new(options), 0, 10, 10), Rows(new(options with { Seed = 2 }), 0, 10, 10));
        Assert.Equal(Rows(new(options), 0, 10, 10), Rows(new(options with { Seed = 1 }), 0, 10, 10));
    }

    [Fact]
    public void A_filled_block_holds_the_rows_at_the_decimals_and_positions_of_the_calculation()
    {
        PeopleGenerator people = new(new PeopleOptions { Kind = PeopleKind.Contribution, Columns = ["self_employed_rate", "参保身份", "monthly_wage"] });
        PopulationCalculation calculation = PopulationCalculation.Prepare(
            Catalogs.LiaoningContribution, new PopulationOptions { Columns = ["本人月工资", "参保身份", "自行参保费率"], Outputs = ["缴费基数"] });
        PopulationBlock block = new(calculation, 500);
        people.CreateFiller(calculation).Fill(block, 100, 400);
        Assert.Equal(400, block.Count);
        Choice kinds = calculation.Inputs[1].Term.Type.Choice!;
        for (int i = 0; i < block.Count; i++)
        {
            long[] row = Row(people, 100 + i);
            Assert.Equal(row[2], block.Input(0)[i]);
            Assert.Equal(people.Columns[1].Choices[(int)row[1]], kinds.Values[(int)block.Input(1)[i]].Id);
            Assert.Equal(row[0] == CellCode.Blank ? CellCode.Blank : row[0] * 100, block.Input(2)[i]);
        }
    }

    [Theory]
    [InlineData("bonus", "no column 'bonus'")]
    [InlineData("奖金", "no column '奖金'")]
    public void A_column_that_nobody_has_is_refused(string column, string expected)
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new PeopleGenerator(new PeopleOptions { Kind = PeopleKind.Resident, Columns = [column] }));
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
        Assert.Contains("birth_date", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(1_000_001, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 1_000_001)]
    public void A_share_beyond_all_rows_is_refused(int bad, int boundary)
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new PeopleGenerator(
            new PeopleOptions { Kind = PeopleKind.Resident, BadRowsPerMillion = bad, BoundaryRowsPerMillion = boundary }));
        Assert.Contains("0 to 1,000,000 in a million", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calculation_with_a_column_that_is_not_made_is_refused()
    {
        PeopleGenerator people = new(new PeopleOptions { Kind = PeopleKind.Employee2001 });
        PopulationCalculation more = PopulationCalculation.Prepare(
            Catalogs.Liaoning2001, new PopulationOptions { Columns = ["contribution_months", "former_rate"], Outputs = ["缴费年限"] });
        Assert.Contains("former_rate", Assert.Throws<ArgumentException>(() => people.CreateFiller(more)).Message, StringComparison.Ordinal);
        PopulationCalculation coarser = PopulationCalculation.Prepare(Catalogs.Liaoning2001, new PopulationOptions
        {
            Columns = ["average_index"], Outputs = ["缴费年限"], Decimals = new Dictionary<string, int> { ["average_index"] = 2 },
        });
        Assert.Contains("average_index", Assert.Throws<ArgumentException>(() => people.CreateFiller(coarser)).Message, StringComparison.Ordinal);
    }

    private static string[] AllColumns(PeopleKind kind) => [.. PeopleGenerator.ColumnsOf(kind).Select(c => c.Id)];

    private static long[] Row(PeopleGenerator people, long row)
    {
        long[] cells = new long[people.Columns.Count];
        people.Fill(row, cells);
        return cells;
    }

    private static PopulationBlock Calculate(PeopleGenerator people, int count)
    {
        PopulationCalculation calculation = PopulationCalculation.Prepare(Catalogs.Set(people.Policy), Required(people));
        PopulationBlock block = new(calculation, count);
        people.CreateFiller(calculation).Fill(block, 0, count);
        calculation.CreateRunner().Run(block);
        return block;
    }

    // What every result must have.
    private static PopulationOptions Required(PeopleGenerator people) =>
        people.ToPopulationOptions() with { Outputs = [.. Catalogs.Set(people.Policy).OutputTerms.Where(t => t.IsRequired).Select(t => t.Id)] };

    private static long[][] Rows(PeopleGenerator people, long first, int count, int capacity)
    {
        PopulationCalculation calculation = PopulationCalculation.Prepare(Catalogs.Set(people.Policy), Required(people));
        PopulationBlock block = new(calculation, capacity);
        PeopleFiller filler = people.CreateFiller(calculation);
        List<long[]> rows = [];
        for (int done = 0; done < count; done += block.Count)
        {
            filler.Fill(block, first + done, Math.Min(capacity, count - done));
            for (int i = 0; i < block.Count; i++)
            {
                rows.Add([.. calculation.Inputs.Select((_, c) => block.Input(c)[i])]);
            }
        }

        return [.. rows];
    }
}
