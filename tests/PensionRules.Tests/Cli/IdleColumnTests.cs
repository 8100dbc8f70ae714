using System.Text.Json;

namespace PensionRules.Tests.Cli;

/// <summary>A column on which nothing that is wanted rests is kept as it stands: its cells are nobody's findings. Columns that matter stay checked.</summary>
public sealed class IdleColumnTests
{
    private const string Note = "note: the column 'place' does not play a part in the wanted outputs; kept as it is";

    // 1000 × (20% + 0.6% × 5) + 24000 ÷ 120 + 1000 × 1.2% × 10
    private const string Row = "1000,240,120,1,24000";

    [Fact]
    public void Batch_keeps_its_text_and_says_so()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"place,{BatchCli.Header}\n210300,{Row}\n\"nowhere, really\",{Row}\n");
        BatchCli run = BatchCli.Liaoning(people, "--outputs", "monthly_pension", "-o", files.Path("results.csv"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Note, run.Errors);
        Assert.Equal([$"210300,{Row},550.00,", $"\"nowhere, really\",{Row},550.00,"], File.ReadAllLines(files.Path("results.csv"))[1..]);
        Assert.Equal(0, BatchCli.With(["--verify", files.Path("results.csv")]).ExitCode);
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(files.Path("results.csv.manifest.json")));
        Assert.Equal(JsonValueKind.Null, manifest.RootElement.GetProperty("columns")[0].GetProperty("term").ValueKind);
    }

    [Fact]
    public void What_plays_a_part_depends_on_what_is_wanted()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"{BatchCli.Header}\n1000,240,120,1,many\n");
        Assert.EndsWith(",230.00,", BatchCli.Liaoning(people, "--outputs", "basic_pension").Lines[^1], StringComparison.Ordinal);
        Assert.EndsWith(",,PR5002:account_balance", BatchCli.Liaoning(people, "--outputs", "monthly_pension").Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_date_that_the_law_goes_by_is_always_read_in_batch()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"retirement_month,{BatchCli.Header}\n2006-01,{Row}\nnever,{Row}\n2005-12,{Row}\n");
        string[] lines = BatchCli.Liaoning(people, "--outputs", "monthly_pension", "--keep", "retirement_month").Lines;
        Assert.Equal(["2006-01,,PR5012:retirement_month", "never,,PR5002:retirement_month", "2005-12,550.00,"], lines[1..]);
    }

    [Fact]
    public void A_place_that_matters_is_checked_and_may_be_a_name()
    {
        using TempFiles files = new();
        const string header = "place,retirement_month,age_months,contribution_months,pre_account_months,average_index,account_balance";
        const string rest = "2024-02,660,371,88,1,100000";
        string people = files.Write("people.csv", $"{header}\n210200,{rest}\n大连,{rest}\n大连市,{rest}\n210300,{rest}\n");
        string[] lines = BatchCli.With([people, "--policy", "liaoning-employee-2006", "--outputs", "monthly_pension", "--keep", "none"]).Lines;
        Assert.Equal(lines[1], lines[2]);
        Assert.Equal(lines[1], lines[3]);
        Assert.NotEqual(",", lines[1]);
        Assert.Equal(",PR5007:place", lines[4]);
    }

    [Fact]
    public void A_what_if_leaves_it_unread()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"place,{BatchCli.Header}\n210300,{Row}\n210100,{Row}\n");
        CliRun run = CliRun.Of("whatif", people, "--policy", Person.Policy, "--change", "transition_rate=1.4%/年", "--format", "csv");
        Assert.Contains(Note, run.Errors);
        // 1000 × 0.2% × 10 more for both.
        Assert.StartsWith("total,,2,2,0,0,0,0,0,1100.00,1140.00,40.00,", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void People_may_be_grouped_by_it_and_a_bad_cell_is_a_group()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"retirement_month,place,{BatchCli.Header}\n2003-05,210300,{Row}\nnever,沈阳,{Row}\n2003/6,210100,{Row}\n");
        CliRun run = CliRun.Of("whatif", people, "--policy", Person.Policy, "--change", "transition_rate=1.4%/年", "--format", "csv", "--by", "place,retirement_month");
        Assert.DoesNotContain("does not play a part", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("total,,3,3,0,0,0,0,0,", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal(
            ["place,210100,2,2", "place,not_readable,1,1", "retirement_month,2003,2,2", "retirement_month,not_readable,1,1"],
            run.Lines.Where(l => l.StartsWith("place,", StringComparison.Ordinal) || l.StartsWith("retirement_month,", StringComparison.Ordinal))
                .Select(l => string.Join(',', l.Split(',')[..4])));
    }

    [Fact]
    public void A_column_that_one_side_alone_rests_on_is_a_finding_of_that_side_alone()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"{BatchCli.Header}\n{Row}\n1000,240,120,x,24000\n");
        CliRun run = CliRun.Of("whatif", people, "--policy", Person.Policy, "--change", "transitional_pension=100", "--format", "csv");
        // Before the second has none; after, both have 230 + 200 + 100.
        Assert.StartsWith("total,,2,0,1,0,0,1,0,550.00,530.00,-20.00,", run.Lines[1], StringComparison.Ordinal);
    }
}
