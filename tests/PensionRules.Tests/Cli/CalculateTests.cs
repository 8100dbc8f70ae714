using System.Text.Json;

namespace PensionRules.Tests.Cli;

public sealed class CalculateTests
{
    [Fact]
    public void Prints_a_term_a_value_and_a_unit_a_line()
    {
        CliRun run = CliRun.Of(Person.Calculate());
        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "basic_pension 230.00 yuan/month", "account_pension 200.00 yuan/month", "transitional_pension 120.00 yuan/month",
                "guarantee_supplement 0.00 yuan/month", "industry_supplement 0.00 yuan/month", "monthly_pension 550.00 yuan/month",
                "lump_sum 0.00 yuan",
            ],
            run.Lines.Where(l => l[0] != '#'));
    }

    [Fact]
    public void Speaks_Chinese()
    {
        CliRun run = CliRun.Of(Person.Calculate("--language", "zh"));
        Assert.Contains("月养老金 550.00 元/月", run.Lines);
    }

    [Fact]
    public void Takes_Chinese_names_full_width_signs_and_several_terms_in_one_option()
    {
        CliRun run = CliRun.Of(
            "calculate", "--policy", Person.Policy, "--terms", "月养老金",
            "--set", "上年度月平均工资=1，000", "缴费月数=240月", "建账前月数＝120", "--set", "平均缴费工资指数=1.0", "--set:账户余额=24000元");
        Assert.Equal("monthly_pension 550.00 yuan/month", run.Lines[0]);
    }

    [Fact]
    public void A_parameter_or_a_switch_may_be_given()
    {
        Assert.Equal(
            "monthly_pension 550.00 yuan/month",
            CliRun.Of(Person.Calculate("--terms", "monthly_pension")).Lines[0]);
        Assert.Equal(
            ["basic_pension 260.00 yuan/month"],
            CliRun.Of(Person.Calculate("--terms", "basic_pension", "--set", "minimum_years=10年")).Lines.Where(l => l[0] != '#'));
        Assert.Equal(
            ["基础养老金 230.00 元/月"],
            CliRun.Of(Person.Calculate("--terms", "基础养老金", "--set", "不满一年的月数=折算", "--language", "zh")).Lines.Where(l => l[0] != '#'));
    }

    [Fact]
    public void A_switch_is_read_as_chosen_and_printed_by_its_name()
    {
        CliRun run = CliRun.Of(
            "calculate", "--policy", Person.Policy, "--set", "contribution_months=191", "--set", "average_wage=1000",
            "--set", "partial_years=pro_rata", "--terms", "basic_pension,partial_years,contribution_years");
        Assert.Equal(
            ["basic_pension 205.50 yuan/month", "partial_years pro_rata", "contribution_years 15.916666… year"],
            run.Lines.Where(l => l[0] != '#'));
    }

    [Fact]
    public void Region_and_date_choose_the_policy_set_and_give_the_governing_date()
    {
        string[] terms = [.. Person.Terms.SelectMany(t => (string[])["--set", t])];
        CliRun run = CliRun.Of(
            ["calculate", "--scheme", "employee-pension", "--region", "210200", "--date", "2003-05", "--format", "json", "--terms", "monthly_pension,retirement_month", .. terms]);
        Assert.Equal(string.Empty, run.Error);
        using JsonDocument json = JsonDocument.Parse(run.Out);
        Assert.Equal(Person.Policy, json.RootElement.GetProperty("policy").GetString());
        JsonElement results = json.RootElement.GetProperty("outcomes")[0].GetProperty("results");
        Assert.Equal("2003-05", results[1].GetProperty("value").GetString());
    }

    [Fact]
    public void Without_a_date_the_governing_term_among_the_inputs_decides()
    {
        string[] terms = [.. Person.Terms.SelectMany(t => (string[])["--set", t])];
        CliRun run = CliRun.Of(["calculate", "--scheme", "employee-pension", "--region", "210000", "--set", "退休年月=2003-05", "--terms", "monthly_pension", .. terms]);
        Assert.Equal("monthly_pension 550.00 yuan/month", run.Lines[0]);
    }

    [Fact]
    public void Reads_a_JSON_file_and_flags_add_to_it()
    {
        using TempFiles files = new();
        string file = files.Write("person.json", """
            {
              "average_wage": 1000, "缴费月数": "240月", // two ways to write
              "pre_account_months": 1.2e2, "average_index": 1.0, "old_method_pension": null
            }
            """);
        CliRun run = CliRun.Of("calculate", "--policy", Person.Policy, "--input", file, "--set", "account_balance=24000", "--terms", "monthly_pension");
        Assert.Equal("monthly_pension 550.00 yuan/month", run.Lines[0]);
    }

    [Fact]
    public void Reads_JSON_from_standard_input()
    {
        const string Json = """{"average_wage":1000,"contribution_months":240,"pre_account_months":120,"average_index":1,"account_balance":24000}""";
        CliRun run = CliRun.With(["calculate", "--policy", Person.Policy, "--input", "-", "--terms", "月养老金"], Json);
        Assert.Equal("monthly_pension 550.00 yuan/month", run.Lines[0]);
    }

    [Fact]
    public void Reads_the_rows_of_a_list_from_JSON()
    {
        const string Json = """{"paid_list":[{"paid_in":2010},{"paid_in":2011},{"已缴年份":2013}],"first_year":2010,"last_year":2015}""";
        CliRun run = CliRun.With(
            ["calculate", "--policies", CliRun.LanguageFolder, "--policy", "extra", "--input", "-", "--terms", "longest_run", "--language", "zh"], Json);
        Assert.Equal(["最长连续 2 年"], run.Lines);
    }

    [Fact]
    public void JSON_carries_results_and_the_receipt_with_every_digit()
    {
        CliRun run = CliRun.Of(Person.Calculate("--format", "json", "--terms", "monthly_pension,contribution_years", "--set", "cap_30=hard", "--known-at", "2005-01-31"));
        Assert.Equal(0, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement root = json.RootElement;
        JsonElement result = root.GetProperty("outcomes")[0].GetProperty("results")[0];
        Assert.Equal("monthly_pension", result.GetProperty("id").GetString());
        Assert.Equal("550.00", result.GetProperty("value").GetRawText());
        Assert.Equal("yuan/month", result.GetProperty("unit").GetString());
        Assert.Equal(64, root.GetProperty("hash").GetString()!.Length);
        JsonElement receipt = root.GetProperty("receipt");
        Assert.Equal("2005-01-31", receipt.GetProperty("known_at").GetString());
        Assert.Contains(receipt.GetProperty("switches").EnumerateArray(), s =>
            s.GetProperty("id").GetString() == "cap_30" && s.GetProperty("reading").GetString() == "hard" && !s.GetProperty("default").GetBoolean());
    }

    [Fact]
    public void JSON_writes_a_value_without_end_as_a_fraction()
    {
        CliRun run = CliRun.Of(
            "calculate", "--policy", Person.Policy, "--set", "contribution_months=191", "--set", "partial_years=pro_rata",
            "--terms", "contribution_years", "--format", "json");
        Assert.Contains("\"value\": \"191/12\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_says_what_is_wrong()
    {
        CliRun run = CliRun.Of("calculate", "--policy", Person.Policy, "--set", "缴费月数=20年", "--format", "json");
        Assert.Equal(2, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement fault = json.RootElement.GetProperty("faults")[0];
        Assert.Equal("PR5003", fault.GetProperty("code").GetString());
        Assert.Equal("缴费月数", fault.GetProperty("field").GetString());
        Assert.Equal("20年", fault.GetProperty("value").GetString());
    }

    [Fact]
    public void Outcomes_of_an_illegible_value_name_what_they_assume()
    {
        string[] args = ["calculate", "--policy", "dongfang-resident-2011", "--terms", "eligible", .. Resident];
        CliRun run = CliRun.Of(args);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(4, run.Lines.Length);
        Assert.StartsWith("# 1/2 assuming cut_off is 2011-07-01 (illegible(0.8)", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("eligible no", run.Lines[1]);
        Assert.StartsWith("# 2/2 assuming cut_off is 2011-10-01", run.Lines[2], StringComparison.Ordinal);
        Assert.Equal("eligible yes", run.Lines[3]);
        Assert.Equal(["符合条件 是"], CliRun.Of([.. args, "--set", "截止之日=2011-10-01", "--language", "zh"]).Lines);
    }

    [Fact]
    public void An_optional_output_without_a_value_is_a_comment_that_says_why()
    {
        CliRun run = CliRun.Of(
            ["calculate", "--policy", "dongfang-resident-2011", "--set", "cut_off=2011-10-01", "--set", "account_balance=1000", .. Resident]);
        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Lines, l => l.StartsWith("# refund missing: ", StringComparison.Ordinal) && l.Contains("leaving", StringComparison.Ordinal));
    }

    [Fact]
    public void An_optional_output_that_is_asked_for_by_name_is_wanted()
    {
        CliRun run = CliRun.Of(
            "calculate", "--policy", "dongfang-resident-2011", "--set", "account_balance=1000", "--set", "eligible=yes", "--terms", "refund");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error PR5010: missing inputs: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("leaving", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_an_aligned_table_with_separators()
    {
        string[] args = Person.But("account_balance", "2400000");
        CliRun rich = CliRun.With([.. args, "--language", "zh"], isTerminal: true);
        Assert.Contains("20,000.00", rich.Out, StringComparison.Ordinal);
        Assert.Contains("╭", rich.Out, StringComparison.Ordinal);
        Assert.Contains("\u001b[", rich.Out, StringComparison.Ordinal);
        CliRun plain = CliRun.With(args, isTerminal: true, environment: new() { ["NO_COLOR"] = "1" });
        Assert.Contains("20,000.00", plain.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", plain.Out, StringComparison.Ordinal);
        Assert.Contains("account_pension 20000.00 yuan/month", CliRun.Of(args).Lines);
    }

    private static string[] Resident =>
    [
        .. new[]
        {
            "birth_date=1951-08-20", "assessment_date=2012-01-04", "urban_years=20", "converted=no", "city_years=20", "other_city_years=0",
            "paid_years=0", "deemed_years=0", "paid_every_year=否", "other_benefit=false",
        }.SelectMany(t => (string[])["--set", t]),
    ];
}
