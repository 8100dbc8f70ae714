using System.Text.Json;

namespace PensionRules.Tests.Cli;

/// <summary><c>--map</c> in batch and whatif: a column of any name is a term; what cannot be is said, and the manifest keeps it.</summary>
public sealed class ColumnMapTests
{
    private const string Header = "工资,months,pre,idx,balance,姓名";

    // 1000 × 23% + 24000 ÷ 120 + 1000 × 1.2% × 10
    private const string Row = "1000,240,120,1,24000,甲";

    private static readonly string[] Map =
        ["--map", "工资=average_wage", "--map", "months=缴费月数", "--map", "pre = pre_account_months", "--map", "idx=average_index", "--map", "balance=account_balance"];

    public static TheoryData<string, string[]> Faults => new()
    {
        { "PR7055: 'idx' is written 'column=term'", ["--map", "idx"] },
        { "PR7055: 'idx=' is written 'column=term'", ["--map", "idx="] },
        { "PR5001: there is no term 'averge_index'; did you mean 'average_index'?", ["--map", "idx=averge_index"] },
        { "PR7031: the file has no column 'idy', which --map names; did you mean 'idx'?", ["--map", "idy=average_index"] },
        { "PR7052: 'average index' is mapped to two columns, idx and balance; keep one", ["--map", "idx=average_index", "--map", "balance=average_index"] },
        { "PR7093: the column 'idx' is mapped to two terms, average index and account balance; keep one", ["--map", "idx=average_index", "--map", "idx=account_balance"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_cannot_be_is_said_by_both(string expected, string[] map)
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"{Header}\n{Row}\n");
        BatchCli batch = BatchCli.Liaoning(people, [.. map]);
        Assert.Equal(2, batch.ExitCode);
        Assert.Contains($"error {expected}", batch.Error, StringComparison.Ordinal);
        CliRun whatIf = CliRun.Of(["whatif", people, "--policy", Person.Policy, "--change", "minimum_years=10年", .. map]);
        Assert.Equal(2, whatIf.ExitCode);
        Assert.Contains($"error {expected}", whatIf.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_a_term_by_its_name_and_one_that_is_mapped_to_it_are_two()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"average_wage,{Header}\n1,{Row}\n");
        Assert.Contains("PR7052: 'average wage' is mapped to two columns, average_wage and 工资", BatchCli.Liaoning(people, Map).Error, StringComparison.Ordinal);
        string whatIf = CliRun.Of(["whatif", people, "--policy", Person.Policy, "--change", "minimum_years=10年", .. Map]).Error;
        Assert.Contains("PR7052: 'average wage' is mapped to two columns, average_wage and 工资", whatIf, StringComparison.Ordinal);
        Assert.DoesNotContain("PR7028", whatIf, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapped_column_cannot_be_left_aside()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"{Header}\n{Row}\n");
        CliRun run = CliRun.Of(["whatif", people, "--policy", Person.Policy, "--change", "minimum_years=10年", .. Map, "--ignore", "idx"]);
        Assert.Contains("error PR7094: the column 'idx' cannot be mapped", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_calculates_with_them_and_the_manifest_verifies_it()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"{Header}\n{Row}\n");
        BatchCli run = BatchCli.Liaoning(people, [.. Map, "--outputs", "monthly_pension", "-o", files.Path("results.csv")]);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal([$"{Header},月养老金,问题", $"{Row},550.00,"], File.ReadAllLines(files.Path("results.csv")));
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(files.Path("results.csv.manifest.json")));
        Assert.Equal("缴费月数", manifest.RootElement.GetProperty("options").GetProperty("map").GetProperty("months").GetString());
        Assert.Equal("contribution_months", manifest.RootElement.GetProperty("columns")[1].GetProperty("term").GetString());
        Assert.Equal(0, BatchCli.With(["--verify", files.Path("results.csv")]).ExitCode);
        // Another map is another calculation.
        string path = files.Path("results.csv.manifest.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"工资\": \"average_wage\"", "\"工资\": \"account_balance\"", StringComparison.Ordinal));
        Assert.Equal(2, BatchCli.With(["--verify", files.Path("results.csv")]).ExitCode);
    }

    [Fact]
    public void A_manifest_without_a_map_has_none()
    {
        using TempFiles files = new();
        Assert.Equal(0, BatchCli.Liaoning(files.Write("people.csv", $"{BatchCli.Header}\n1000,240,120,1,24000\n"), "-o", files.Path("results.csv")).ExitCode);
        string path = files.Path("results.csv.manifest.json");
        string text = File.ReadAllText(path);
        Assert.Contains("    \"map\": {},\n", text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace("    \"map\": {},\n", string.Empty, StringComparison.Ordinal));
        Assert.Equal(0, BatchCli.With(["--verify", files.Path("results.csv")]).ExitCode);
    }

    [Fact]
    public void A_run_with_another_map_is_not_resumed()
    {
        using TempFiles files = new();
        string rows = string.Concat(Enumerable.Repeat($"{Row}\n", 10_000));
        string people = files.Write("people.csv", $"{Header}\n{rows}\"open\n");
        string[] arguments = ["--outputs", "monthly_pension", "-o", files.Path("results.csv"), .. Map];
        Assert.Contains("--resume goes on with them", BatchCli.Liaoning(people, arguments).Error, StringComparison.Ordinal);
        files.Write("people.csv", $"{Header}\n{rows}");
        string[] other = [.. arguments.Select(a => a == "balance=account_balance" ? "balance=old_method_pension" : a)];
        Assert.Contains("error PR7033: ", BatchCli.Liaoning(people, [.. other, "--resume", "--set", "account_balance=24000"]).Error, StringComparison.Ordinal);
        BatchCli same = BatchCli.Liaoning(people, [.. arguments, "--resume"]);
        Assert.True(same.ExitCode == 0, same.Error);
        Assert.Equal(10_001, File.ReadAllLines(files.Path("results.csv")).Length);
    }

    [Fact]
    public void Columns_of_a_stream_are_mapped_by_their_given_names()
    {
        BatchCli run = BatchCli.With(
            ["-", "--policy", Person.Policy, "--columns", Header, .. Map, "--keep", "姓名", "--outputs", "monthly_pension"],
            System.Text.Encoding.UTF8.GetBytes(Row.Replace(',', '\t') + "\n"));
        Assert.Equal((0, "甲\t550.00\t\\N"), (run.ExitCode, Assert.Single(run.Lines)));
    }

    [Fact]
    public void A_what_if_calculates_and_groups_with_them()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"{Header}\n{Row}\n");
        CliRun run = CliRun.Of(["whatif", people, "--policy", Person.Policy, "--change", "transition_rate=1.4%/年", .. Map, "--by", "months:60", "--format", "csv"]);
        Assert.StartsWith("total,,1,1,0,0,0,0,0,550.00,570.00,20.00,", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains(run.Lines, l => l.StartsWith("contribution_months,240..300,1,", StringComparison.Ordinal));
    }
}
