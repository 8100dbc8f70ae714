using System.Text.Json;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Cli;

/// <summary>What a failed case says: which, where, what was expected, what came out, and how.</summary>
public sealed class CheckFailureTests
{
    [Fact]
    public void The_steps_that_lead_to_the_figure_stand_below_it_and_no_others()
    {
        CliRun run = Check("| 月数 | 180 | 24000.60 | 200.00 | |", "--language", "zh");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.EndsWith("our.md(11,25): error PR6023: 算例“月数”：个人账户养老金 应为 200.00 元/月，得到 200.01 元/月", run.Lines[0], StringComparison.Ordinal);

        // 180 ÷ 12 = 15 years, which is enough; 24 000.60 ÷ 120 = 200.005, half a fen goes up.
        Assert.Equal(
            [
                "    缴费年限 = 舍去(缴费月数 ÷ 12月/年, 1) = 舍去(180 月 ÷ 12月/年, 1) = 15 年，因为 不满一年的月数：不计〔依据 国函〔2001〕79号 二(五) 缴费年限 [LN-12]〕",
                "    满最低年限 = 缴费年限 ≥ 最低缴费年限 = 15 年 ≥ 15 年 = 是〔依据 国函〔2001〕79号 二(五) 缴费年限 [LN-12]〕",
                "    个人账户养老金 = 账户余额 ÷ 计发月数 = 24,000.60 元 ÷ 120 月 = 200.005 元/月，四舍五入到 0.01 得 200.01 元/月，因为 缴费年限 15 年，等于最低缴费年限 15 年〔依据 国函〔2001〕79号 二(五) 个人账户养老金 [LN-14]〕",
                "0 passed, 1 failed",
            ],
            run.Lines[1..]);
    }

    [Fact]
    public void In_English_too() => Assert.Equal(
        "    account pension = account_balance ÷ payout_months = 24,000.60 yuan ÷ 120 months = 200.005 yuan/month, rounded half up to 0.01 gives 200.01 yuan/month, "
        + "because contribution years 15 years, equal to minimum years 15 years (source: 国函〔2001〕79号 二(五) 个人账户养老金 [LN-14])",
        Check("| 月数 | 180 | 24000.60 | 200.00 | |").Lines[^2]);

    [Fact]
    public void Two_figures_of_a_case_share_their_steps()
    {
        CliRun run = Check("| 月数 | 180 | 24000 | 201.00 | 1.00 |");
        Assert.All(run.Lines[..2], l => Assert.Contains("error PR6023: case '月数': ", l, StringComparison.Ordinal));
        Assert.Single(run.Lines, l => l.StartsWith("    qualified = ", StringComparison.Ordinal));
        Assert.Contains("    lump sum = 0.00 yuan, because contribution years 15 years, equal to minimum years 15 years (source: 国函〔2001〕79号 二(五) 不满十五年 [LN-13])", run.Lines);
        Assert.Equal("0 passed, 1 failed", run.Lines[^1]);
    }

    [Fact]
    public void A_refusal_that_was_not_expected_names_the_condition_and_its_numbers()
    {
        CliRun run = CheckDocument(
            Head + "| 算例 | 缴费月数 | 建账前月数 | 账户余额 | =个人账户养老金 |\n|---|--:|--:|--:|--:|\n| 多一月 | 240 | 241 | 24000 | 200.00 |\n", "--language", "zh");
        Assert.Contains("应为 200.00 元/月，得到 拒绝 requirement (建账以前的月数是缴费月数的一部分，不能比它多（deemed_within）)", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(
            [
                "    不符合“建账前不超总月数”：建账前月数 241 月，高于缴费月数 240 月，多 1 月",
                "    建账前不超总月数 = 建账前月数 ≤ 缴费月数 = 241 月 ≤ 240 月 = 否〔依据 国函〔2001〕79号 二(五) 缴费年限 [LN-12]〕",
            ],
            run.Lines[1..^1]);
    }

    [Fact]
    public void A_value_in_place_of_a_refusal_shows_how_it_came_about()
    {
        CliRun run = Check("| 月数 | 180 | 24000 | 拒绝 missing | |");
        Assert.Contains("account pension should be refused missing and is 200.00 yuan/month", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("    account pension = account_balance ÷ payout_months = 24,000.00 yuan ÷ 120 months = 200.00 yuan/month, ", run.Lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_named_at_the_step_that_lacks_it()
    {
        CliRun run = Check("| 月数 | 180 | | 200.00 | |");
        Assert.Contains("account pension should be 200.00 yuan/month and is missing: account_balance", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("    account pension = account_balance ÷ payout_months = ? ÷ 120 months = missing: account_balance, because ", run.Lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_that_differs_says_why_it_was_raised_or_not()
    {
        const string Notices = """
            | 算例 | 缴费月数 | 账户余额 | =一次性支付 | 提示 |
            |---|--:|--:|--:|---|
            | 多出 | 180 | 1 | 0 | 无 |
            | 没有 | 179 | 1 | 1 | old_method_known |
            """;
        CliRun run = CheckDocument(Head + Notices + "\n", "--language", "zh");
        Assert.Equal(["PR6024", "PR6024"], run.Lines.Where(l => l.Contains("error", StringComparison.Ordinal)).Select(l => l[l.IndexOf("PR", StringComparison.Ordinal)..][..6]));
        Assert.Contains("提示应为 无，得到 原办法数额已知", run.Out, StringComparison.Ordinal);
        Assert.Contains("    不符合“原办法数额已知”：以下各条都不成立：满最低年限：是（缴费年限 15 年，等于最低缴费年限 15 年）；没有给出行业办法养老金、原办法养老金、原过渡系数", run.Lines);
        Assert.Contains("    符合“原办法数额已知”：缴费年限 14 年，低于最低缴费年限 15 年，差 1 年", run.Lines);
        Assert.Contains("the notices should be 无 and are old_method_known", CheckDocument(Head + Notices + "\n").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_that_the_case_gives_itself_says_so()
    {
        CliRun run = CheckDocument(Head + "| 算例 | 缴费年限 | =缴费年限 |\n|---|--:|--:|\n| 给出 | 20 | 21 |\n");
        Assert.Equal("    contribution years = 20 years (given)", run.Lines[1]);
    }

    [Fact]
    public void A_worksheet_shows_its_rows_of_a_long_one_the_ends()
    {
        using TempFiles files = new();
        string text = File.ReadAllText(Path.Combine(CliRun.LanguageFolder, "employee-account-national.md"));
        string document = files.Write("a.md", text.Replace("| 100 | 24 | 2020-12 |", "| 100 | 24 | 2020-11 |", StringComparison.Ordinal));
        string scheme = files.Write("s.md", File.ReadAllText(Path.Combine(CliRun.LanguageFolder, "trial-pension-account.md")));
        CliRun run = CliRun.Of("check", document, scheme);
        int rows = Array.FindIndex(run.Lines, l => l.StartsWith("    schedule = 24 rows", StringComparison.Ordinal));
        Assert.StartsWith("        2020-01 | 1,200.00 yuan | 100.00 yuan |", run.Lines[rows + 2], StringComparison.Ordinal);
        Assert.Equal("        …", run.Lines[rows + 8]);
        Assert.StartsWith("        2021-12 | ", run.Lines[rows + 14], StringComparison.Ordinal);
        Assert.EndsWith("= 2020-12 (source: 个人账户管理办法 发放 [AC-08 LN-14])", run.Lines[rows + 15], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_outcome_of_an_illegible_value_has_its_steps()
    {
        using TempFiles files = new();
        string text = Catalogs.TextOf("dongfang-resident-2011");
        string row = text.Split('\n').Single(l => l.StartsWith("| 日期未定，七月二日满六十 |", StringComparison.Ordinal));
        string document = files.Write("a.md", text.Replace(row, row.Replace("否 或 是", "是", StringComparison.Ordinal), StringComparison.Ordinal));
        CliRun run = CliRun.Of("check", document);
        Assert.Contains("should be yes and is no or yes", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("    1/2 assuming cut_off is 2011-07-01", run.Lines[1], StringComparison.Ordinal);
        Assert.Single(run.Lines, l => l.StartsWith("    2/2 assuming cut_off is 2011-10-01", StringComparison.Ordinal));
        Assert.Equal(2, run.Lines.Count(l => l.StartsWith("    eligible = ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Twenty_failures_are_told_in_full_and_the_others_in_a_line()
    {
        CliRun run = Check(string.Concat(Enumerable.Range(1, 25).Select(i => $"| {i} | 180 | 24000 | 1.00 | |\n")).TrimEnd('\n'));
        Assert.Equal(25, run.Lines.Count(l => l.Contains("error PR6023", StringComparison.Ordinal)));
        Assert.Equal(20, run.Lines.Count(l => l.StartsWith("    account pension = ", StringComparison.Ordinal)));
        Assert.Equal("The failures below are told in one line, without their steps:", run.Lines[^7]);
        Assert.Equal("0 passed, 25 failed", run.Lines[^1]);
    }

    [Fact]
    public void Colours_are_for_terminals_only()
    {
        using TempFiles files = new();
        string file = files.Write("our.md", Document("| 月数 | 180 | 24000 | 1.00 | |"));
        string good = files.Write("good.md", Document("| 月数 | 180 | 24000 | 200.00 | |").Replace("our-cases", "good-cases", StringComparison.Ordinal));
        CliRun bad = CliRun.With(["check", file], isTerminal: true);
        Assert.StartsWith("\e[31m", bad.Lines[0], StringComparison.Ordinal);
        Assert.Equal("\e[31m0 passed, 1 failed\e[0m", bad.Lines[^1]);
        Assert.Equal("\e[32m1 passed, 0 failed\e[0m\n", CliRun.With(["check", good], isTerminal: true).Out);
        Assert.DoesNotContain('\e', CliRun.Of("check", file).Out);
        Assert.DoesNotContain('\e', CliRun.With(["check", file], isTerminal: true, environment: new() { ["NO_COLOR"] = "1" }).Out);
    }

    [Fact]
    public void JSON_has_the_counts_the_differences_and_the_steps()
    {
        CliRun run = Check("| 月数 | 180 | 24000.60 | 200.00 | |\n| 对 | 180 | 24000 | 200.00 | |", "--format", "json");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement root = json.RootElement;
        Assert.Equal((1, 1, 0), (root.GetProperty("passed").GetInt32(), root.GetProperty("failed").GetInt32(), root.GetProperty("errors").GetArrayLength()));
        JsonElement failure = Assert.Single(root.GetProperty("failures").EnumerateArray());
        Assert.Equal((Person.Policy, "月数", 11), (failure.GetProperty("policy").GetString(), failure.GetProperty("case").GetString(), failure.GetProperty("line").GetInt32()));
        Assert.Equal("XY-01", failure.GetProperty("rules")[0].GetString());
        JsonElement difference = Assert.Single(failure.GetProperty("differences").EnumerateArray());
        Assert.Equal(
            ("account_pension", "200.00 yuan/month", "200.01 yuan/month", "PR6023", 11, 25),
            (Text(difference, "term"), Text(difference, "expected"), Text(difference, "actual"), Text(difference, "code"), difference.GetProperty("line").GetInt32(), difference.GetProperty("column").GetInt32()));
        JsonElement[] steps = [.. failure.GetProperty("outcomes")[0].GetProperty("steps").EnumerateArray()];
        Assert.Equal(["contribution_years", "qualified", "account_pension"], steps.Select(s => Text(s, "id")));
        Assert.Equal(("200.01", "200.005", "HalfUp"), (Text(steps[2], "value"), Text(steps[2], "exact"), Text(steps[2], "rounding")));
        Assert.StartsWith("account pension = account_balance ÷ payout_months = ", Text(steps[2], "text"), StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_says_what_is_wrong_with_a_document_and_with_usage()
    {
        CliRun broken = Check("| 月数 | 180 | 二万 | 200.00 | |", "--format", "json");
        Assert.Equal(2, broken.ExitCode);
        using JsonDocument json = JsonDocument.Parse(broken.Out);
        JsonElement error = Assert.Single(json.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal(("PR3029", 11), (Text(error, "code"), error.GetProperty("line").GetInt32()));
        Assert.Equal((0, 1), (json.RootElement.GetProperty("passed").GetInt32(), json.RootElement.GetProperty("failed").GetInt32()));

        CliRun unknown = CliRun.Of("check", "--policy", "nowhere", "--format", "json");
        using JsonDocument nothing = JsonDocument.Parse(unknown.Out);
        Assert.Equal((2, "PR4002"), (unknown.ExitCode, Text(nothing.RootElement.GetProperty("errors")[0], "code")));
    }

    [Fact]
    public void JSON_of_the_built_in_documents_has_no_failures()
    {
        using JsonDocument json = JsonDocument.Parse(CliRun.Of("check", "--format", "json").Out);
        Assert.Equal(Catalogs.CasesIn(Catalogs.BuiltIn), json.RootElement.GetProperty("passed").GetInt32());
        Assert.Equal(0, json.RootElement.GetProperty("failures").GetArrayLength());
    }

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();

    private static CliRun Check(string rows, params string[] more) => CheckDocument(Document(rows), more);

    private static CliRun CheckDocument(string document, params string[] more)
    {
        using TempFiles files = new();
        return CliRun.Of(["check", files.Write("our.md", document), .. more]);
    }

    private static string Document(string rows) => $"""
        {Head}| 算例 | 缴费月数 | 账户余额 | =个人账户养老金 | =一次性支付 |
        |---|--:|--:|--:|--:|
        {rows}

        """;

    // Nine lines; the rows of a table stand from line 11 on.
    private const string Head = """
        # 我的算例

        | 算例集 cases | our-cases |
        |---|---|
        | 政策 policy | liaoning-employee-2001 |

        ## 账户 {XY-01}


        """;
}
