using System.Text.Json;

namespace PensionRules.Tests.Cli;

public sealed class ShowTests
{
    [Theory]
    [InlineData("en", "needed", "optional", "calculated unless given", "default", "parameters", "switches", "15 year", "原文")]
    [InlineData("zh", "必需", "可选", "可计算", "默认", "参数", "开关", "15 年", "原文")]
    public void Shows_what_a_policy_set_is_made_of(string language, params string[] expected)
    {
        CliRun run = CliRun.Of("show", Person.Policy, "--language", language);
        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.All([.. expected, "minimum_years", "partial_years", "monthly_pension", "LN-12", "基础养老金: 元/月"], t => Assert.Contains(t, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void An_input_is_needed_optional_calculated_or_unused()
    {
        string[] lines = CliRun.Of("show", Person.Policy).Lines;
        Assert.Contains(lines, l => l.Contains(" average_wage ", StringComparison.Ordinal) && l.Contains(" needed", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains(" old_method_pension ", StringComparison.Ordinal) && l.Contains(" optional", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains(" contribution_years ", StringComparison.Ordinal) && l.Contains(" calculated", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains(" place ", StringComparison.Ordinal) && l.Contains(" not used", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("基础养老金", "上年度月平均工资 × 计发比例")]
    [InlineData("basic_pension", "used by")]
    [InlineData("minimum_years", "15 year")]
    [InlineData("partial_years", "pro_rata")]
    [InlineData("average_wage", "the caller")]
    public void Shows_one_term(string term, string expected)
    {
        CliRun run = CliRun.Of("show", Person.Policy, term);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("lump_sum", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_rows_of_a_table_with_their_evidence()
    {
        CliRun run = CliRun.Of("show", "liaoning-employee-2006", "pension_base");
        Assert.Contains(run.Lines, l => l.Contains("2020", StringComparison.Ordinal) && l.Contains("210100", StringComparison.Ordinal)
            && l.Contains("7,195.00 yuan/month", StringComparison.Ordinal) && l.Contains("unverified(C)", StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_candidates_of_an_illegible_value()
    {
        CliRun run = CliRun.Of("show", "dongfang-resident-2011", "cut_off");
        Assert.Contains("2011-07-01 or 2011-10-01", run.Out, StringComparison.Ordinal);
        Assert.Contains("illegible(0.8)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_Markdown()
    {
        CliRun run = CliRun.Of("show", Person.Policy, "--format", "markdown");
        Assert.Contains("| --- |", run.Out, StringComparison.Ordinal);
        Assert.Contains("```rule\n缴费年限: 年\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("* used by: ", CliRun.Of("show", Person.Policy, "minimum_years", "--format", "markdown").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_JSON()
    {
        using JsonDocument json = JsonDocument.Parse(CliRun.Of("show", Person.Policy, "--format", "json").Out);
        JsonElement[] terms = [.. json.RootElement.GetProperty("terms").EnumerateArray()];
        JsonElement wage = Assert.Single(terms, t => t.GetProperty("id").GetString() == "average_wage");
        Assert.Equal("needed", wage.GetProperty("input").GetString());
        Assert.Equal("yuan/month", wage.GetProperty("unit").GetString());
        Assert.Equal("0.01", wage.GetProperty("step").GetRawText());
        JsonElement years = Assert.Single(terms, t => t.GetProperty("id").GetString() == "minimum_years");
        Assert.Equal("15", years.GetProperty("values")[0].GetProperty("candidates")[0].GetRawText());
        using JsonDocument one = JsonDocument.Parse(CliRun.Of("show", "liaoning-employee-2006", "pension_base", "--format", "json").Out);
        Assert.Equal("table", one.RootElement.GetProperty("definition").GetString());
        Assert.Equal("210000", one.RootElement.GetProperty("values")[0].GetProperty("keys").GetProperty("place").GetString());
        using JsonDocument readings = JsonDocument.Parse(CliRun.Of("show", Person.Policy, "partial_years", "--format", "json").Out);
        Assert.True(readings.RootElement.GetProperty("readings")[0].GetProperty("default").GetBoolean());
    }

    // Rests on nothing but columns; on a date that nobody can read; on the rows of a list.
    [Theory]
    [InlineData(Person.Policy, "basic_pension", null)]
    [InlineData("dongfang-resident-2011", "basic_pension", "PR7002")]
    [InlineData("henan-participant-check-2012", "total_shortfall", "PR7001")]
    public void Each_output_says_whether_a_population_can_be_calculated_and_why_not(string policy, string output, string? code)
    {
        using JsonDocument json = JsonDocument.Parse(CliRun.Of("show", policy, "--format", "json").Out);
        JsonElement term = Assert.Single(json.RootElement.GetProperty("terms").EnumerateArray(), t => t.GetProperty("id").GetString() == output);
        Assert.Equal(code is null, term.GetProperty("population_able").GetBoolean());
        Assert.Equal(code is null, term.GetProperty("population_why_not").ValueKind == JsonValueKind.Null);
        CliRun text = CliRun.Of("show", policy);
        string line = Assert.Single(text.Lines, l => l.Contains($" {output} ", StringComparison.Ordinal) && l.Contains("yuan", StringComparison.Ordinal) && !l.Contains("population-able", StringComparison.Ordinal) && (l.Contains(" yes", StringComparison.Ordinal) || l.Contains(" no PR7", StringComparison.Ordinal)));
        Assert.Contains(code is null ? "  yes" : $"  no {code}", line, StringComparison.Ordinal);
        Assert.Equal(code is not null, text.Lines.Any(l => l.Contains($" {output} ", StringComparison.Ordinal) && l.Contains("is not population-able: ", StringComparison.Ordinal)));
        Assert.Contains(code is null ? "可以按批计算" : "不能按批计算", CliRun.Of("show", policy, output, "--language", "zh").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_output_is_not_asked_about()
    {
        using JsonDocument json = JsonDocument.Parse(CliRun.Of("show", Person.Policy, "average_wage", "--format", "json").Out);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("population_able").ValueKind);
    }

    [Theory]
    [InlineData("PR4002: there is no policy set 'liaoning-employee-201'; did you mean 'liaoning-employee-2001'?", "liaoning-employee-201")]
    [InlineData("PR5001: there is no term 'basic_pensio'; did you mean 'basic_pension'?", Person.Policy, "basic_pensio")]
    public void What_is_not_there_is_an_error(string expected, params string[] args)
    {
        CliRun run = CliRun.Of(["show", .. args]);
        Assert.Equal($"error {expected}", Assert.Single(run.Errors));
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void Every_policy_set_can_be_shown_in_every_form()
    {
        foreach (string id in CliRun.Of("list", "--policies", CliRun.LanguageFolder).Lines.Select(l => l.Split(' ')[0]))
        {
            foreach (string format in (string[])["text", "json", "markdown"])
            {
                CliRun run = CliRun.With(["show", id, "--policies", CliRun.LanguageFolder, "--format", format], isTerminal: format == "text");
                Assert.True(run.ExitCode == 0, $"{id}: {run.Error}");

                // A document of the language tests may stand in for a built-in one.
                Assert.All(run.Errors, e => Assert.Contains("stands in for the built-in one", e, StringComparison.Ordinal));
            }
        }
    }
}
