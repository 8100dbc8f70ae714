using PensionRules.Tests.Support;

namespace PensionRules.Tests.Cli;

/// <summary>A document of <c>--policies</c> with the id of a built-in one stands in for it, in every command, and never silently.</summary>
public sealed class StandInTests
{
    [Fact]
    public void It_is_what_is_calculated_with_and_a_note_says_so()
    {
        using TempFiles files = new();
        string file = files.Write("edited.md", Edited);

        // 240 months are 20 years: 1000 × (30% + 5 × 0.6%) = 330.
        CliRun run = CliRun.Of(Person.Calculate("--terms", "basic_pension", "--policies", files.Folder));
        Assert.Equal((0, "basic_pension 330.00 yuan/month"), (run.ExitCode, run.Lines[0]));
        Assert.Equal($"note: 'liaoning-employee-2001' of {file} stands in for the built-in one", Assert.Single(run.Errors));
        run = CliRun.Of(Person.Calculate("--terms", "basic_pension", "--policies", files.Folder, "--language", "zh"));
        Assert.Equal($"说明：{file} 代替内置的“liaoning-employee-2001”", Assert.Single(run.Errors));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("list", "--schemes")]
    [InlineData("coverage", "--summary")]
    [InlineData("show", "liaoning-employee-2001", "base_share")]
    [InlineData("explain", "--policy", "liaoning-employee-2001", "--set", "average_wage=1000", "--set", "contribution_months=240", "--set", "pre_account_months=120", "--set", "average_index=1", "--set", "account_balance=24000")]
    public void Every_command_takes_it(params string[] args)
    {
        using TempFiles files = new();
        files.Write("edited.md", Edited);
        CliRun run = CliRun.Of([.. args, "--policies", files.Folder]);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("note: ", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_runs_its_cases_in_place_of_the_built_in_ones()
    {
        using TempFiles files = new();
        files.Write("edited.md", Edited);
        CliRun run = CliRun.Of("check", "--policies", files.Folder);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("note: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Contains("PR6023", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_folders_with_the_same_id_are_an_error()
    {
        using TempFiles first = new();
        using TempFiles second = new();
        first.Write("a.md", Edited);
        second.Write("b.md", Edited);
        CliRun run = CliRun.Of("list", "--policies", first.Folder, "--policies", second.Folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("b.md(3,15): error PR4011: 'liaoning-employee-2001' is already defined by ", run.Error, StringComparison.Ordinal);
    }

    private static string Edited => Catalogs.TextOf(Person.Policy).Replace("| 基础比例 base_share | 20%", "| 基础比例 base_share | 30%", StringComparison.Ordinal);
}
