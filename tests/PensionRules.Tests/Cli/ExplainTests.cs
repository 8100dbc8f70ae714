using System.Text.Json;

namespace PensionRules.Tests.Cli;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("zh", "550.00", "基础养老金")]
    [InlineData("en", "550.00", "basic pension")]
    public void Explains_in_both_languages(string language, params string[] expected)
    {
        CliRun run = CliRun.Of(Person.Verb("explain", "--language", language));
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.All([.. expected, "LN-12"], e => Assert.Contains(e, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void The_depths_say_more_and_more()
    {
        int[] lengths = [.. new[] { "sentence", "account", "everything" }.Select(d => CliRun.Of(Person.Verb("explain", "--depth", d)).Out.Length)];
        Assert.True(lengths[0] > 0);
        Assert.True(lengths[0] < lengths[1]);
        Assert.True(lengths[1] < lengths[2]);
        Assert.Equal(lengths[1], CliRun.Of(Person.Verb("explain")).Out.Length);
    }

    [Fact]
    public void Writes_Markdown_HTML_and_JSON()
    {
        Assert.Contains("550.00", CliRun.Of(Person.Verb("explain", "--format", "markdown")).Out, StringComparison.Ordinal);
        CliRun html = CliRun.Of(Person.Verb("explain", "--format", "html", "--language", "zh"));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", html.Out, StringComparison.Ordinal);
        Assert.Contains("550.00", html.Out, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(CliRun.Of(Person.Verb("explain", "--format", "json")).Out);
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Fact]
    public void Several_outcomes_are_a_JSON_list()
    {
        string[] terms =
        [
            "birth_date=1951-08-20", "assessment_date=2012-01-04", "urban_years=20", "converted=no", "city_years=20", "other_city_years=0",
            "paid_years=0", "deemed_years=0", "paid_every_year=no", "other_benefit=no",
        ];
        CliRun run = CliRun.Of(
            ["explain", "--policy", "dongfang-resident-2011", "--terms", "eligible", "--format", "json",
                .. terms.SelectMany(t => (string[])["--set", t])]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        using JsonDocument json = JsonDocument.Parse(run.Out);
        Assert.Equal(2, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void Says_why_not_when_nothing_is_paid()
    {
        string[] args = Person.But("contribution_months", "179");
        CliRun run = CliRun.Of(["explain", .. args[1..]]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("minimum years", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_is_explained_and_still_an_error()
    {
        string[] args = Person.But("pre_account_months", "241");
        CliRun run = CliRun.Of(["explain", .. args[1..]]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error PR6026: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.NotEqual(string.Empty, run.Out);
    }

    [Fact]
    public void Bad_inputs_leave_nothing_to_explain()
    {
        foreach (string format in (string[])["text", "html", "markdown"])
        {
            CliRun run = CliRun.Of("explain", "--policy", Person.Policy, "--set", "x=1", "--format", format);
            Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        }
    }
}
