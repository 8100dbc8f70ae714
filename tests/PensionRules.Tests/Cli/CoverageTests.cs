using System.Text.Json;
using PensionRules.Tests.Support;

namespace PensionRules.Tests.Cli;

public sealed class CoverageTests
{
    [Fact]
    public void Every_rule_has_a_row_with_its_state_and_documents()
    {
        using TempFiles files = new();
        CliRun run = Own(files);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.All(Catalogs.BuiltIn.Rulebooks[0].Rules, r => Assert.Single(run.Lines, l => l.StartsWith($"  {r.RuleId} ", StringComparison.Ordinal)));
        int own = Array.IndexOf(run.Lines, "Own rules");
        Assert.Equal(
            [
                "  rule   subject  grade  state                   cases  documents (cases), or reason",
                "  XY-01  First    A      implemented and tested      2  own-cases (2)",
                "  XY-02  Second          cited without a case        0  own-cases (0)",
                "  XY-03  Third           left out                       没有数据",
                "  XY-04  Fourth   D      not yet",
                "  4 rules: 1 implemented and tested, 1 cited without a case, 1 left out, 1 not yet",
            ],
            run.Lines[(own + 1)..(own + 7)]);
        Assert.Matches("^All: 186 rules: [0-9]+ implemented and tested, [0-9]+ cited without a case, [0-9]+ left out, [0-9]+ not yet$", run.Lines[^1]);
    }

    [Fact]
    public void The_summary_has_a_row_for_each_group()
    {
        CliRun run = CliRun.Of("coverage", "--summary");
        Assert.Equal(Catalogs.BuiltIn.Rulebooks[0].Groups.Count + 3, run.Lines.Length);
        Assert.Matches("^Retirement age +7 ", run.Lines.Single(l => l.StartsWith("Retirement", StringComparison.Ordinal)));
        Assert.Matches("^all +181 ", run.Lines[^2]);
    }

    [Fact]
    public void Speaks_Chinese()
    {
        CliRun run = CliRun.Of("coverage", "--language", "zh");
        Assert.Contains(run.Lines, l => l.StartsWith("  LN-14  个人账户养老金：余额除以一百二十，用完由统筹续付", StringComparison.Ordinal));
        Assert.StartsWith("合计：181 条规则：已实现并有算例 ", run.Lines[^1], StringComparison.Ordinal);
        Assert.StartsWith("组 ", CliRun.Of("coverage", "--summary", "--language", "zh").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_begins_with_the_totals_and_goes_on_group_by_group()
    {
        using TempFiles files = new();
        CliRun run = Own(files, "--format", "markdown");
        Assert.Equal("| group | rules | implemented and tested | cited without a case | left out | not yet | documents | cases |", run.Lines[0]);
        Assert.StartsWith(Own(files, "--format", "markdown", "--summary").Out, run.Out, StringComparison.Ordinal);
        Assert.Contains("| Own rules | 4 | 1 | 1 | 1 | 1 | 1 | 2 |", run.Lines);
        Assert.Contains("## Own rules", run.Lines);
        Assert.Contains("| XY-01 | First | A | implemented and tested | 2 | `own-cases` (2) |", run.Lines);
    }

    [Fact]
    public void JSON_has_the_rules_with_their_documents_and_reasons()
    {
        using TempFiles files = new();
        using JsonDocument json = JsonDocument.Parse(Own(files, "--format", "json").Out);
        Assert.Equal(186, json.RootElement.GetProperty("totals").GetProperty("rules").GetInt32());
        JsonElement[] rules = [.. json.RootElement.GetProperty("groups").EnumerateArray().SelectMany(g => g.GetProperty("rules").EnumerateArray())
            .Where(r => r.GetProperty("id").GetString()!.StartsWith("XY", StringComparison.Ordinal))];
        Assert.Equal(["tested", "untested", "left_out", "not_yet"], rules.Select(r => r.GetProperty("state").GetString()));
        Assert.Equal(["A", null, null, "D"], rules.Select(r => r.GetProperty("grade").GetString()));
        Assert.Equal(("own-cases", 2), (rules[0].GetProperty("documents")[0].GetProperty("id").GetString(), rules[0].GetProperty("cases").GetInt32()));
        Assert.Equal("没有数据", rules[2].GetProperty("reasons")[0].GetString());
        using JsonDocument summary = JsonDocument.Parse(CliRun.Of("coverage", "--format", "json", "--summary").Out);
        Assert.False(summary.RootElement.GetProperty("groups")[0].TryGetProperty("rules", out _));
    }

    [Fact]
    public void A_terminal_gets_tables()
    {
        CliRun run = CliRun.With(["coverage", "--summary"], isTerminal: true);
        Assert.Contains("╭", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_that_no_rulebook_lists_come_last()
    {
        using TempFiles files = new();
        CliRun run = Own(files);
        int last = Array.IndexOf(run.Lines, "Ids that no rulebook lists");
        Assert.StartsWith("  ZZ-09 ", run.Lines[last + 2], StringComparison.Ordinal);
        Assert.Equal(last + 5, run.Lines.Length);
    }

    [Fact]
    public void A_document_that_cites_a_rule_that_there_is_not_is_an_error()
    {
        using TempFiles files = new();
        files.Write("own.md", Cases.Replace("XY-01", "RA-08", StringComparison.Ordinal));
        CliRun run = CliRun.Of("coverage", "--policies", files.Folder);
        Assert.EndsWith("own.md(7,1): error PR3044: the rulebook has no rule 'RA-08'; did you mean 'RA-01'?", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(2, CliRun.Of("check", files.Folder).ExitCode);
    }

    [Fact]
    public void A_rulebook_is_checked_like_any_document()
    {
        using TempFiles files = new();
        string text = Catalogs.TextOf("china-social-insurance");
        int cases = Catalogs.CasesIn(Catalogs.BuiltIn);
        Assert.Equal((0, $"{cases} passed, 0 failed\n"), Check(files, text));
        Assert.Equal((2, $"{cases} passed, 1 failed\n"), Check(files, text.Replace("| RA-02 |", "| RA-01 | 又一条 | Another | B |\n| RA-02 |", StringComparison.Ordinal)));
    }

    private static (int ExitCode, string Out) Check(TempFiles files, string text)
    {
        CliRun run = CliRun.Of("check", files.Write("rules.md", text));
        return (run.ExitCode, run.Out);
    }

    private static CliRun Own(TempFiles files, params string[] more)
    {
        files.Write("cases.md", Cases);
        files.Write("rules.md", Rules);
        return CliRun.Of(["coverage", "--policies", files.Folder, .. more]);
    }

    private const string Rules = """
        # 自定规则

        | 规则目录 rulebook | own-rules |
        |---|---|
        | 英文名 title-en | Own |

        ## 自定 / Own rules

        | 规则 rule | 内容 | 英文 | 依据等级 |
        |---|---|---|---|
        | XY-01 | 甲 | First | A |
        | XY-02 | 乙 | Second | |
        | XY-03 | 丙 | Third | |
        | XY-04 | 丁 | Fourth | D |

        | 不计算 omitted | 理由 |
        |---|---|
        | XY-03 | 没有数据 |

        """;

    private const string Cases = """
        # 算例

        | 算例集 cases | own-cases |
        |---|---|
        | 政策 policy | liaoning-employee-2001 |

        ## 年限 {XY-01 ZZ-09}

        | 算例 | 缴费月数 | =缴费年限 |
        |---|--:|--:|
        | 差一月 | 179 | 14 |
        | 满十五年 | 180 | 15 |

        ## 其他 {XY-02}

        """;
}
