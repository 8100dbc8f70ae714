using System.Text.Json;

namespace PensionRules.Tests.Cli;

public sealed class ListTests
{
    [Fact]
    public void Lists_the_policy_sets_with_region_period_scheme_and_title()
    {
        CliRun run = CliRun.Of("list");
        Assert.Equal(0, run.ExitCode);
        string line = Assert.Single(run.Lines, l => l.StartsWith("liaoning-employee-2001 ", StringComparison.Ordinal));
        Assert.All(["210000", "Liaoning", "2001-07 .. 2005-12", "employee-pension", "Liaoning social security pilot"], t => Assert.Contains(t, line, StringComparison.Ordinal));
        Assert.Contains("辽宁省完善城镇社会保障体系试点实施方案", CliRun.Of("list", "--language", "zh").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_shows_what_it_falls_back_to_and_a_date_what_is_in_force()
    {
        Assert.Equal(["liaoning-employee-2001", "national-employee-1997"], Ids("--scheme", "employee-pension", "--region", "210200", "--date", "2003-05"));
        Assert.Equal(
            ["liaoning-contribution-2001", "national-contribution-1997"],
            Ids("--scheme", "employee-contribution", "--region", "210200", "--date", "2003-05"));
        Assert.Equal(
            ["liaoning-employee-2006", "national-employee-2005"],
            Ids("--scheme", "employee-pension", "--region", "210000", "--date", "2020-01-15"));
        Assert.Equal(
            ["national-employee-1978", "national-employee-1997", "national-employee-2005"], Ids("--region", "410000", "--scheme", "employee-pension"));
        Assert.Empty(Ids("--date", "1900-01"));
    }

    [Fact]
    public void Lists_schemes_and_regions()
    {
        Assert.Contains(CliRun.Of("list", "--schemes").Lines, l => l.StartsWith("employee-pension ", StringComparison.Ordinal));
        Assert.Contains("210000  辽宁省", CliRun.Of("list", "--regions", "--language", "zh").Lines);
        Assert.Contains("210000  Liaoning", CliRun.Of("list", "--regions").Lines);
    }

    [Fact]
    public void Writes_JSON()
    {
        using JsonDocument sets = JsonDocument.Parse(CliRun.Of("list", "--format", "json", "--scheme", "employee-pension", "--date", "2003-05").Out);
        JsonElement set = sets.RootElement.GetProperty("policies")[0];
        Assert.Equal("liaoning-employee-2001", set.GetProperty("id").GetString());
        Assert.Equal("210000", set.GetProperty("region").GetString());
        using JsonDocument regions = JsonDocument.Parse(CliRun.Of("list", "--regions", "--format", "json").Out);
        Assert.Equal("000000", regions.RootElement.GetProperty("regions")[0].GetProperty("code").GetString());
        using JsonDocument schemes = JsonDocument.Parse(CliRun.Of("list", "--schemes", "--format", "json").Out);
        Assert.Contains("employee-pension", schemes.RootElement.GetProperty("schemes").EnumerateArray().Select(s => s.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("PR4001: there is no scheme 'employe-pension'; did you mean 'employee-pension'?", "--scheme", "employe-pension")]
    [InlineData("PR4004: '21000' is no known region code", "--region", "21000")]
    [InlineData("PR6007: --date cannot be '2003-13'", "--date", "2003-13")]
    public void A_filter_that_is_wrong_is_an_error(string expected, params string[] args)
    {
        CliRun run = CliRun.Of(["list", .. args]);
        Assert.StartsWith($"error {expected}", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(string.Empty, run.Out);
    }

    [Fact]
    public void Folders_add_to_the_built_in_documents() =>
        Assert.Contains("trial-national-retirement-2025", Ids("--policies", CliRun.LanguageFolder));

    [Fact]
    public void A_terminal_gets_a_table()
    {
        CliRun run = CliRun.With(["list", "--language", "zh"], isTerminal: true);
        Assert.Contains("╭", run.Out, StringComparison.Ordinal);
        Assert.Contains("标识", run.Out, StringComparison.Ordinal);
        CliRun plain = CliRun.With(["list"], isTerminal: true, environment: new() { ["NO_COLOR"] = "1" });
        Assert.StartsWith("id ", plain.Out, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(params string[] args) => CliRun.Of(["list", .. args]).Lines.Select(l => l.Split(' ')[0]);
}
