using PensionRules.Policies;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Cli;

public sealed class CheckTests
{
    private const string Cases = """
        # 我的算例

        | 算例集 cases | our-cases |
        |---|---|
        | 政策 policy | liaoning-employee-2001 |

        ## 年限

        | 算例 | 上年度月平均工资 | 缴费月数 | =基础养老金 |
        |---|--:|--:|--:|
        | 差一月 | 1000 | 179 | 0 |
        | 满十五年 | 1000 | 180 | 200 |

        """;

    [Fact]
    public void The_built_in_documents_pass()
    {
        CliRun run = CliRun.Of("check");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal($"{Catalogs.CasesIn(Catalogs.BuiltIn)} passed, 0 failed\n", run.Out);
        Assert.Equal($"{Catalogs.Liaoning2001.Cases.Count} passed, 0 failed\n", CliRun.Of("check", "--policy", Person.Policy).Out);
    }

    [Fact]
    public void A_folder_of_policies_is_checked_too()
    {
        IEnumerable<PolicySet> sets = Catalogs.Language.PolicySets.Concat(Catalogs.BuiltIn.PolicySets).DistinctBy(s => s.Id);
        int cases = sets.Sum(s => s.Cases.Count) + Catalogs.BuiltIn.CaseDocuments.Sum(d => d.Cases.Count);
        Assert.Equal($"{cases} passed, 0 failed\n", CliRun.Of("check", "--policies", CliRun.LanguageFolder).Out);
    }

    [Fact]
    public void A_case_document_refers_to_a_built_in_set()
    {
        CliRun run = Check(Cases);
        Assert.Equal((0, "2 passed, 0 failed\n", string.Empty), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void A_case_that_fails_says_where_what_and_how()
    {
        CliRun run = Check(Cases.Replace("| 200 |", "| 201 |", StringComparison.Ordinal), "--language", "zh");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("our.md(12,23): error PR6023: 算例“满十五年”：基础养老金 应为 201.00 元/月，得到 200.00 元/月", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(run.Lines, l => l.StartsWith("    ", StringComparison.Ordinal) && l.Contains("LN-12", StringComparison.Ordinal));
        Assert.Equal("1 passed, 1 failed", run.Lines[^1]);
    }

    [Fact]
    public void A_document_with_the_id_of_a_built_in_set_stands_in_for_it()
    {
        string text = Catalogs.TextOf(Person.Policy);
        Assert.Equal(0, Check(text).ExitCode);
        CliRun run = Check(text.Replace("| 基础比例 base_share | 20%", "| 基础比例 base_share | 21%", StringComparison.Ordinal));
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("PR6023", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_document_that_overlaps_a_built_in_set_is_an_error()
    {
        CliRun run = Check(Catalogs.TextOf(Person.Policy).Replace("| 政策 policy | liaoning-employee-2001 |", "| 政策 policy | liaoning-again |", StringComparison.Ordinal));
        Assert.Contains("error PR4012: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("employee-pension")]
    [InlineData("national-employee-2005")]
    [InlineData("dongfang-common-2011")]
    public void A_changed_document_runs_the_cases_of_every_set_that_rests_on_it(string id)
    {
        PolicySet[] resting = [.. Catalogs.BuiltIn.PolicySets.Where(s => s.Documents.Any(d => d.Id.Text == id))];
        Assert.True(resting.Length > 1);
        CliRun run = Check(Catalogs.TextOf(id));
        Assert.Equal((0, $"{resting.Sum(s => s.Cases.Count)} passed, 0 failed\n", string.Empty), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void A_changed_number_of_a_data_set_fails_the_cases_of_its_users()
    {
        CliRun run = Check(Catalogs.TextOf("dongfang-common-2011").Replace("| 200 | 200 | 15 |", "| 200 | 200 | 16 |", StringComparison.Ordinal));
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("PR6023", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_that_two_changed_documents_touch_is_run_once()
    {
        using TempFiles files = new();
        files.Write("a.md", Catalogs.TextOf("employee-pension"));
        files.Write("b.md", Catalogs.TextOf(Person.Policy));
        int cases = Catalogs.BuiltIn.PolicySets.Where(s => s.Scheme.Id == "employee-pension").Sum(s => s.Cases.Count);
        Assert.Equal($"{cases} passed, 0 failed\n", CliRun.Of("check", files.Folder).Out);
        Assert.Equal($"{Catalogs.Liaoning2001.Cases.Count} passed, 0 failed\n", CliRun.Of("check", files.Folder, "--policy", Person.Policy).Out);
    }

    [Fact]
    public void A_data_set_that_takes_a_number_away_never_looks_clean()
    {
        CliRun run = Check(Catalogs.TextOf("dongfang-common-2011").Replace("最低档次 lowest_tier", "最低的一档 first_tier", StringComparison.Ordinal));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error PR3001", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(", 0 failed", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void That_nothing_could_be_run_is_an_error()
    {
        using TempFiles files = new();
        CliRun run = CliRun.Of("check", files.Folder);
        Assert.Equal((2, $"error PR6029: there is no *.md file in the folder '{files.Folder}'\n", "0 passed, 1 failed\n"), (run.ExitCode, run.Error, run.Out));
        Assert.Contains("error PR6029", CliRun.Of("check", "--policies", files.Folder).Error, StringComparison.Ordinal);
        string file = files.Write("unused.md", """
            # 没有政策用到的资料

            | 资料 data-set | unused |
            |---|---|
            | 英文名 title-en | Unused |

            ## 一

            | 参数 | 值 |
            |---|--:|
            | 不用的数 unused_number | 1 |

            """);
        run = CliRun.Of("check", file, "--language", "zh");
        Assert.StartsWith($"error PR6030: {file} 没有可以核对的算例", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal((2, "0 passed, 1 failed\n"), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData("| 算例 |", "| 算列 |", "error PR")]
    [InlineData("| 1000 | 180 | 200 |", "| 1000 | 180月 | 二百 |", "(12,24): error PR3029: ")]
    [InlineData("| 1000 | 180 | 200 |", "| -1000 | 180 | 200 |", "(12,10): error PR5004: ")]
    [InlineData("| 缴费月数 |", "| 缴费月 |", "error PR3040: ")]
    [InlineData("| liaoning-employee-2001 |", "| liaoning-employee-2011 |", "error PR4002: there is no policy set 'liaoning-employee-2011'; did you mean 'liaoning-employee-2001'?")]
    [InlineData("# 我的算例", "我的算例", "error PR1004: ")]
    public void A_document_with_an_error_never_looks_clean(string what, string with, string expected)
    {
        CliRun run = Check(Cases.Replace(what, with, StringComparison.Ordinal));
        Assert.Contains(run.Errors, e => e.Contains("our.md", StringComparison.Ordinal) && e.Contains(expected, StringComparison.Ordinal));
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain(", 0 failed", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_cannot_be_built_fails_with_all_its_cases()
    {
        CliRun run = Check(Catalogs.TextOf(Person.Policy).Replace("上年度月平均工资 × 计发比例", "上年度月平均工资 × 计发比列", StringComparison.Ordinal));
        Assert.Contains("error PR3001", run.Error, StringComparison.Ordinal);
        Assert.Equal($"0 passed, {Catalogs.Liaoning2001.Cases.Count} failed\n", run.Out);
    }

    [Theory]
    [InlineData("| 表 | 值 |\n|---|---|\n| a | 1 |\n", "error PR1027: ")]
    [InlineData("```rule\n平均余额 mean: 元/月\n  账户余额 ÷ 建账前月数\n```\n", "error PR3027: ")]
    public void An_unknown_table_and_a_division_by_zero_are_errors(string more, string expected)
    {
        CliRun run = Check(Catalogs.TextOf(Person.Policy) + "\n## 附 {LN-12}\n\n" + more);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_folder_stands_for_its_documents()
    {
        using TempFiles files = new();
        files.Write("a.md", Cases);
        files.Write("b.md", Cases.Replace("our-cases", "more-cases", StringComparison.Ordinal));
        Assert.Equal("4 passed, 0 failed\n", CliRun.Of("check", files.Folder).Out);
    }

    [Fact]
    public void Documents_that_are_not_there_or_no_documents_are_errors()
    {
        CliRun run = CliRun.Of("check", "cases.docx", "missing.md", "our-polices");
        Assert.Equal((2, "0 passed, 3 failed\n"), (run.ExitCode, run.Out));
        Assert.StartsWith("error PR6027: 'cases.docx' is neither .md nor .csv", run.Errors[0], StringComparison.Ordinal);
        Assert.Equal("error PR6011: 'our-polices' cannot be read: there is no such folder", run.Errors[1]);
        Assert.StartsWith("error PR1002: 'missing.md'", run.Errors[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Notices_that_differ_fail()
    {
        CliRun run = Check(Cases.Replace("=基础养老金 |", "=基础养老金 | 提示 |", StringComparison.Ordinal)
            .Replace("|---|--:|--:|--:|", "|---|--:|--:|--:|---|", StringComparison.Ordinal)
            .Replace("| 179 | 0 |", "| 179 | 0 | 没有的提示 |", StringComparison.Ordinal)
            .Replace("| 180 | 200 |", "| 180 | 200 | |", StringComparison.Ordinal));
        Assert.Contains("our.md(11,1): error PR6024: case '差一月': the notices should be 没有的提示", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    private static CliRun Check(string document, params string[] more)
    {
        using TempFiles files = new();
        return CliRun.Of(["check", files.Write("our.md", document), .. more]);
    }
}
