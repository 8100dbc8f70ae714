using System.Text.Json;
using PensionRules.Tests.Cli.WhatIf;

namespace PensionRules.Tests.Cli;

/// <summary>What of the law is in doubt stands beside the results of many people, in the words of the explanation of one.</summary>
public sealed class CaveatTests
{
    private const string Resident = "place,claim_month,birth_date,assessment_date,scheme_start,paid_years,paid_every_year,years_due,other_benefit,account_balance,subsidy_balance,local_addition\n"
        + "210000,2014-10,1937-01-06,2014-10-07,2011-07-01,0.0,yes,0,no,0.00,0.00,5.00\n";

    private const string Formula = "the formula of '二(五) 过渡性养老金' is unverified";

    // 未核实(C) in liaoning-resident-2014.md; the standard of 2025-07 is the one of the nation.
    private const string Step = "yearly step 2.00 yuan/month/year, unverified (grade C): 只见转述，没有文号；从哪个月起是推断";

    private const string Standard = "minimum base 143.00 yuan/month (standard month = 2025-07), unverified (grade C): 从七月起这一点凭记忆，没有见到文件";

    [Fact]
    public void The_manifest_has_them_in_both_languages_and_a_note_tells_at_the_end()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", Person2001()), "-o", files.Path("results.csv"));
        Assert.Equal((0, $"note: the results rest on what is in doubt: {Formula}"), (run.ExitCode, run.Errors[^1]));
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(files.Path("results.csv.manifest.json")));
        JsonElement caveat = Assert.Single(manifest.RootElement.GetProperty("caveats").EnumerateArray());
        Assert.Equal(
            ("transitional_pension", "“二(五) 过渡性养老金”的公式未核实", Formula),
            (caveat.GetProperty("term").GetString(), caveat.GetProperty("zh").GetString(), caveat.GetProperty("en").GetString()));
        Assert.Equal(0, BatchCli.With(["--verify", files.Path("results.csv")]).ExitCode);
        Assert.Contains(Formula, CliRun.Of(
            "explain", "--policy", Person.Policy, "--set", "average_wage=1000", "contribution_months=240", "pre_account_months=120", "average_index=1", "account_balance=24000").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_manifest_the_note_has_them_all()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.With([files.Write("people.csv", Resident), "--policy", "liaoning-resident-2014", "--outputs", "monthly_pension"]);
        Assert.Equal((0, $"note: the results rest on what is in doubt: {Standard}; {Step}"), (run.ExitCode, run.Errors[^1]));
    }

    [Fact]
    public void Values_that_no_date_reaches_are_not_told_of()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", Resident.Replace("claim_month,", string.Empty, StringComparison.Ordinal).Replace("2014-10,", string.Empty, StringComparison.Ordinal));
        BatchCli then = BatchCli.With([people, "--policy", "liaoning-resident-2014", "--outputs", "monthly_pension", "--set", "claim_month=2025-06"]);
        Assert.Equal((0, $"note: the results rest on what is in doubt: {Step}"), (then.ExitCode, then.Errors[^1]));
        BatchCli later = BatchCli.With([people, "--policy", "liaoning-resident-2014", "--outputs", "monthly_pension", "--set", "claim_month=2025-07"]);
        Assert.Equal((0, $"note: the results rest on what is in doubt: {Standard}; {Step}"), (later.ExitCode, later.Errors[^1]));
    }

    [Theory]
    [InlineData("--outputs", "basic_pension")]
    [InlineData("--set", "transitional_pension=100")]
    public void What_nothing_wanted_rests_on_is_not_told_of(string option, string value)
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", Person2001()), "-o", files.Path("results.csv"), option, value);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("in doubt", run.Error, StringComparison.Ordinal);
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(files.Path("results.csv.manifest.json")));
        Assert.Equal(0, manifest.RootElement.GetProperty("caveats").GetArrayLength());
    }

    [Theory]
    [InlineData("text", "Please note, the results rest on what is in doubt: the formula of '二(五) 过渡性养老金' is unverified")]
    [InlineData("html", "<p>Please note, the results rest on what is in doubt: the formula of &#39;二(五) 过渡性养老金&#39; is unverified</p>")]
    public void A_what_if_shows_them(string format, string expected)
    {
        using TempFiles files = new();
        CliRun run = WhatIfRun.Of(files.Write("people.csv", Person2001()), "--format", format);
        Assert.Contains(run.Lines, l => l == expected);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void The_JSON_of_a_what_if_has_them_for_each_side_and_CSV_leaves_them_to_stderr()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", Person2001());
        string[] arguments = ["whatif", people, "--policy", Person.Policy, "--change", "transitional_pension=100", "--format"];
        using JsonDocument json = JsonDocument.Parse(CliRun.Of([.. arguments, "json"]).Out);
        Assert.Equal(Formula, json.RootElement.GetProperty("before").GetProperty("caveats")[0].GetProperty("en").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("after").GetProperty("caveats").GetArrayLength());
        CliRun csv = CliRun.Of([.. arguments, "csv"]);
        Assert.Contains(csv.Errors, e => e == $"note: the results rest on what is in doubt: {Formula}");
        Assert.DoesNotContain("unverified", csv.Out, StringComparison.Ordinal);
        Assert.Contains($"the results before rest on what is in doubt: {Formula}", CliRun.Of([.. arguments, "text"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_of_SQL_has_them_in_its_comments()
    {
        CliRun run = CliRun.Of("sql", "--policy", "liaoning-resident-2014", "--dialect", "duckdb", "--outputs", "monthly_pension", "--language", "zh");
        Assert.Contains("-- 请注意，用到存疑的内容：每年加发 2.00 元/月/年，未核实（C 级）：只见转述，没有文号；从哪个月起是推断\n", run.Out, StringComparison.Ordinal);
    }

    private static string Person2001() => $"{BatchCli.Header}\n1000,240,120,1,24000\n";
}
