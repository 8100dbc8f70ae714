using System.Text;

namespace PensionRules.Tests.Cli;

/// <summary>Results are counted and calculated again from their manifest.</summary>
public sealed class BatchVerifyTests
{
    private static readonly string[] Rows = ["1000,240,120,1,24000", "1000,180,0,1,x", "1000,179,120,1,24000.55"];

    [Fact]
    public void Results_that_stand_are_told_so()
    {
        using TempFiles files = new();
        string results = Calculate(files);
        BatchCli run = BatchCli.With(["--verify", results]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(string.Empty, run.Error);
        Assert.Contains(": 3 rows, calculated anew from ", run.Out, StringComparison.Ordinal);
        Assert.Contains("the same to the byte", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_are_those_of_the_manifest()
    {
        using TempFiles files = new();
        string results = Calculate(files, "--set", "partial_years=pro_rata", "--outputs", "monthly_pension", "--headers", "zh", "--keep", "average_wage", "--decimals", "average_index=6", "--known-at", "2003-01-01");
        Assert.Equal(0, BatchCli.With(["--verify", results]).ExitCode);
    }

    [Fact]
    public void Files_that_moved_together_are_found()
    {
        using TempFiles files = new();
        Calculate(files);
        Directory.CreateDirectory(files.Path("moved"));
        foreach (string name in (string[])["people.csv", "results.csv", "results.csv.manifest.json"])
        {
            File.Move(files.Path(name), files.Path($"moved/{name}"));
        }

        Assert.Equal(0, BatchCli.With(["--verify", files.Path("moved/results.csv")]).ExitCode);
        File.Move(files.Path("moved/people.csv"), files.Path("others.csv"));
        Assert.Equal(2, BatchCli.With(["--verify", files.Path("moved/results.csv")]).ExitCode);
        Assert.Equal(0, BatchCli.With(["--verify", files.Path("moved/results.csv"), files.Path("others.csv")]).ExitCode);
    }

    [Theory]
    [InlineData("550.00", "550.01", "line 2 of the results")]
    [InlineData(",PR5002:account_balance", ",", "line 3 of the results")]
    [InlineData("24000.55,0.00", "24000.55,0.0", "line 4 of the results")]
    public void A_figure_that_was_changed_is_found(string from, string to, string where)
    {
        using TempFiles files = new();
        string results = Calculate(files);
        Change(results, from, to);
        Fails(BatchCli.With(["--verify", results]), where);
    }

    [Theory]
    [InlineData("", "line 4 of the results")]
    [InlineData("1,2,3\n", "line 5 of the results")]
    public void Rows_that_were_cut_off_or_added_are_found(string end, string where)
    {
        using TempFiles files = new();
        string results = Calculate(files);
        string[] lines = File.ReadAllLines(results);
        File.WriteAllText(results, string.Join('\n', end.Length == 0 ? lines[..^1] : lines) + "\n" + end);
        Fails(BatchCli.With(["--verify", results]), where);
    }

    [Fact]
    public void Another_input_is_found()
    {
        using TempFiles files = new();
        string results = Calculate(files);
        Change(files.Path("people.csv"), "24000.55", "24000.56");
        Fails(BatchCli.With(["--verify", results]), "the input is not the one of then");
    }

    [Fact]
    public void A_policy_that_was_changed_is_found()
    {
        using TempFiles files = new();
        string results = Calculate(files);
        Change(results + ".manifest.json", Support.Catalogs.Liaoning2001.ContentHash, new string('0', 64));
        Fails(BatchCli.With(["--verify", results]), "the policy documents are not those of then");
    }

    [Fact]
    public void A_count_that_was_changed_is_found()
    {
        using TempFiles files = new();
        string results = Calculate(files);
        Change(results + ".manifest.json", "\"rows_with_findings\": 1", "\"rows_with_findings\": 0");
        Fails(BatchCli.With(["--verify", results]), "the counts or the hash in the manifest");
    }

    [Theory]
    [InlineData(null, "PR6011: ")]
    [InlineData("{", "PR7034: ")]
    [InlineData("{}", "PR7034: ")]
    [InlineData("[]", "PR7034: ")]
    public void A_manifest_that_cannot_be_understood_is_told(string? text, string expected)
    {
        using TempFiles files = new();
        string results = Calculate(files);
        File.Delete(results + ".manifest.json");
        if (text is not null)
        {
            files.Write("results.csv.manifest.json", Encoding.UTF8.GetBytes(text));
        }

        BatchCli run = BatchCli.With(["--verify", results]);
        Assert.StartsWith($"error {expected}", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    private static string Calculate(TempFiles files, params string[] more)
    {
        string people = files.Write("people.csv", $"{BatchCli.Header}\n{string.Join('\n', Rows)}\n");
        Assert.Equal(0, BatchCli.Liaoning(people, ["-o", files.Path("results.csv"), .. more]).ExitCode);
        return files.Path("results.csv");
    }

    private static void Change(string path, string from, string to)
    {
        string text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static void Fails(BatchCli run, string why)
    {
        Assert.Contains("error PR7035: the results do not stand: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }
}
