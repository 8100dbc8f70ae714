namespace PensionRules.Tests.Cli;

/// <summary>Dates as spreadsheets write them and places by name, at the doors of one person: options, flags and JSON.</summary>
public sealed class GivenDoorTests
{
    [Theory]
    [InlineData("retirement_month=2003年5月", "place=沈阳")]
    [InlineData("retirement_month=200305", "place=沈阳市")]
    [InlineData("retirement_month=2003/5/1", "place=shenyang")]
    public void Flags_take_them(params string[] set)
    {
        // 1000 × 23% + 24000 ÷ 120 + 1000 × 1.2% × 10
        CliRun run = CliRun.Of(Person.Calculate(["--set", .. set]));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("monthly_pension 550.00 yuan/month", run.Lines);
    }

    [Theory]
    [InlineData("\"2003/5\"")]
    [InlineData("200305")]
    public void JSON_takes_them(string month)
    {
        using TempFiles files = new();
        string json = files.Write("person.json", $$"""{ "retirement_month": {{month}}, "place": "沈阳" }""");
        Assert.Contains("monthly_pension 550.00 yuan/month", CliRun.Of(Person.Calculate("--input", json)).Lines);
        string wrong = files.Write("wrong.json", """{ "retirement_month": 20035 }""");
        Assert.Contains("error PR5002: '20035' is no value of 'retirement month'", CliRun.Of(Person.Calculate("--input", wrong)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_date_and_the_region_that_choose_the_policy_set_take_them()
    {
        string[] person = [.. Person.Calculate()[3..]];
        CliRun run = CliRun.Of(["calculate", "--scheme", "employee-pension", "--region", "沈阳", "--date", "2003年5月", .. person]);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("monthly_pension 550.00 yuan/month", run.Lines);
        Assert.Contains("error PR6007: --date cannot be '05/2003'", CliRun.Of(["calculate", "--scheme", "employee-pension", "--region", "沈阳", "--date", "05/2003", .. person]).Error, StringComparison.Ordinal);
        Assert.Contains("error PR4004: '火星'", CliRun.Of(["calculate", "--scheme", "employee-pension", "--region", "火星", "--date", "2003-05", .. person]).Error, StringComparison.Ordinal);
    }
}
