namespace PensionRules.Tests.Cli;

/// <summary>A governing date that stands in the data as well as in --date: said once when it is the same, an error when it is not.</summary>
public sealed class GoverningDateTests
{
    [Theory]
    [InlineData("2030-05", "2030-05", "retirement_month", "employee-pension")]
    [InlineData("2030-05-09", "2030-05", "retirement_month", "employee-pension")]
    [InlineData("2011-07-21", "2011-07-21", "paid_day", "late-fee")]
    public void The_same_date_is_said_once(string date, string given, string term, string scheme) =>
        Assert.DoesNotContain(Errors(date, given, term, scheme), e => e.Contains("PR5006", StringComparison.Ordinal));

    [Theory]
    [InlineData("2030-05", "2030-06", "retirement_month", "employee-pension")]
    [InlineData("2011-07-21", "2011-07-20", "paid_day", "late-fee")]
    public void Another_date_is_given_twice(string date, string given, string term, string scheme) =>
        Assert.Contains(Errors(date, given, term, scheme), e => e.Contains("PR5006", StringComparison.Ordinal));

    private static string[] Errors(string date, string given, string term, string scheme) =>
        [.. CliRun.Of("calculate", "--scheme", scheme, "--region", "210000", "--date", date, "--set", $"{term}={given}").Errors];
}
