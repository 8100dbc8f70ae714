using System.Text;

namespace PensionRules.Tests.Cli;

public sealed class CheckCsvTests
{
    private const string Good =
        "算例,上年度月平均工资,缴费月数,不满一年的月数,=基础养老金\n甲,\"1,000\",180,,200.00\n乙,1000,191,折算,205.50\n";

    private static readonly Encoding Gb18030 = GetGb18030();

    [Fact]
    public void Rows_that_agree_pass()
    {
        CliRun run = Check(Good);
        Assert.Equal((0, "2 passed, 0 failed\n", string.Empty), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void A_row_that_differs_fails_at_its_cell_with_the_steps()
    {
        CliRun run = Check(Good.Replace("205.50", "205.00", StringComparison.Ordinal));
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("cases.csv(3,15): error PR6023: case '乙': basic pension should be 205.00 yuan/month and is 205.50 yuan/month", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(run.Lines, l => l.StartsWith("    ", StringComparison.Ordinal) && l.Contains("LN-12", StringComparison.Ordinal));
        Assert.Equal("1 passed, 1 failed", run.Lines[^1]);
    }

    [Theory]
    [InlineData("utf-8-bom")]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    public void Encodings_of_spreadsheets_are_recognised(string encoding)
    {
        byte[] bytes = encoding switch
        {
            "gb18030" => Gb18030.GetBytes(Good),
            "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Good)],
            _ => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)],
        };
        using TempFiles files = new();
        CliRun run = CliRun.Of("check", "--policy", Person.Policy, files.Write("cases.csv", bytes));
        Assert.Equal((0, "2 passed, 0 failed\n"), (run.ExitCode, run.Out));
    }

    [Fact]
    public void A_file_in_no_known_encoding_is_an_error()
    {
        using TempFiles files = new();
        CliRun run = CliRun.Of("check", "--policy", Person.Policy, files.Write("cases.csv", [0x41, 0xFF, 0xFF]));
        Assert.Contains("cases.csv(1,1): error PR6012: ", run.Error, StringComparison.Ordinal);
        Assert.Equal((2, "0 passed, 1 failed\n"), (run.ExitCode, run.Out));
    }

    // Two bytes of a character of three may pass for one of GB18030, and the whole file with them.
    [Fact]
    public void A_file_that_ends_inside_a_character_is_not_taken_for_another_encoding()
    {
        using TempFiles files = new();
        CliRun run = CliRun.Of("check", "--policy", Person.Policy, files.Write("cases.csv", Encoding.UTF8.GetBytes(Good + "丙")[..^1]));
        Assert.Contains("cases.csv(4,1): error PR1059: the file ends in the middle of a character", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal((2, "0 passed, 1 failed\n"), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData("case,average_wage,contribution_months,＝basic_pension\r\na,1000,180,200\r\n")]
    [InlineData("name;average_wage;contribution_months;=basic_pension\na;1000;180;200\n")]
    [InlineData("average_wage\tcontribution_months\t=basic_pension\n1000\t180\t200\n")]
    [InlineData("Case, average_wage ,contribution_months,= basic_pension\n\"a\nb\",1000,180,200\n")]
    [InlineData("case,average_wage,contribution_months,=basic_pension,,\na,1000,180,200,,\n,,,,,\n\n")]
    [InlineData("case,average_wage,contribution_months,=basic_pension,提示\na,1000,180,200,\n")]
    [InlineData("case,average_wage,contribution_months,=basic_pension\na,1000,180,\"199 或 200\"\n", false)]
    [InlineData("case,contribution_months,=basic_pension\na,180,拒绝 missing\n")]
    [InlineData("case,contribution_months,=basic_pension\na,180,拒绝\n")]
    public void Quirks_of_spreadsheets_are_understood(string csv, bool passes = true)
    {
        CliRun run = Check(csv);
        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(passes ? "1 passed, 0 failed" : "0 passed, 1 failed", run.Lines[^1]);
    }

    [Theory]
    [InlineData("", "(1,1): error PR6017: this CSV has no header")]
    [InlineData("case,=basic_pension\n", "(1,1): error PR6017: this CSV has no cases")]
    [InlineData("case,average_wagee,=basic_pension\na,1,2\n", "(1,6): error PR3040: the case column 'average_wagee' is no term; did you mean 'average_wage'?")]
    [InlineData("case,account_balance,账户余额,=lump_sum\na,1,2,3\n", "(1,22): error PR3043: ")]
    [InlineData("case,average_wage,,=basic_pension\na,1,2,3\n", "(1,19): error PR6018: ")]
    [InlineData("case,average_wage,basic_pension\na,1,2\n", "(1,1): error PR6019: ")]
    [InlineData("case,average_wage,=basic_pension\na,1000,\n", "(2,1): error PR6020: ")]
    [InlineData("case,average_wage,=basic_pension\na,1000\n", "(2,1): error PR6021: this row has 2 cells and the header has 3")]
    [InlineData("case,average_wage,=basic_pension\na,1,000,0\n", "(2,1): error PR6021: this row has 4 cells and the header has 3")]
    [InlineData("case,average_wage,=basic_pension\na,1000,\"0\n", "(2,1): error PR6022: ")]
    [InlineData("case,average_wage,=basic_pension\na,1000元/年,0\n", "(2,3): error PR3029: '1000元/年' is no value of")]
    [InlineData("case,average_wage,=basic_pension\na,-1,0\n", "(2,3): error PR5004: ")]
    [InlineData("case,average_wage,=basic_pension\na,1000.005,0\n", "(2,3): error PR5005: ")]
    [InlineData("case,average_wage,=basic_pension\na,1000,二百\n", "(2,8): error PR3029: ")]
    [InlineData("case,place,=basic_pension\na,210001,0\n", "(2,3): error PR4004: ")]
    [InlineData("case,average_wage,=basic_pension\n\"甲\n乙\",x,0\n", "(3,4): error PR3029: ")]
    public void What_cannot_be_read_is_an_error_at_its_place_and_a_failed_row(string csv, string expected)
    {
        CliRun run = Check(csv);
        Assert.Contains($"cases.csv{expected}", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal((2, "0 passed, 1 failed\n"), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData("birth_date", "1951/8/20", "“1951/8/20”不是“出生日期”（日期）的值；日期写成 1951-08-20")]
    [InlineData("birth_date", "1951年8月21日", "；日期写成 1951-08-21")]
    [InlineData("birth_date", "19510822", "；日期写成 1951-08-22")]
    [InlineData("birth_date", "1995-02-30", "；日期写成 1951-08-20")]
    [InlineData("tier", "1000元", "“1000元”不是“档次”（元/年）的值；单位是 元/年，例如 130元/年")]
    [InlineData("own_share_paid", "缴了", "；写 是 或 否")]
    [InlineData("group", "残疾", "“残疾”不是“参保群体”（群体）的值；可选：普通 ordinary、全额代缴 full、低保 dibao、优抚 youfu")]
    public void A_cell_that_is_no_value_says_how_one_is_written(string term, string value, string expected)
    {
        using TempFiles files = new();
        string file = files.Write("cases.csv", $"{term},=paid_by_government\n{value},100\n");
        string error = Assert.Single(CliRun.Of("check", "--language", "zh", "--policy", "dongfang-contribution-2011", file).Errors);
        Assert.Contains("cases.csv(2,1): error PR3029: ", error, StringComparison.Ordinal);
        Assert.EndsWith(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2012年度", "“2012年度”不是“考核年份”（年份）的值；年份写成 2012")]
    [InlineData("去年", "；年份写成 1951")]
    public void A_year_too(string value, string expected)
    {
        using TempFiles files = new();
        string file = files.Write("cases.csv", $"review_year,=review_year\n{value},2012\n");
        Assert.EndsWith(expected, Assert.Single(CliRun.Of("check", "--language", "zh", "--policy", "dongfang-administration-2011", file).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_row_does_not_keep_the_others_from_being_checked()
    {
        CliRun run = Check(Good + "丙,1000,一百,,0\n丁,1000,180,,1\n");
        Assert.Equal("2 passed, 2 failed", run.Lines[^1]);
        Assert.Contains("cases.csv(4,8): error PR3029", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_broken_header_fails_every_row() =>
        Assert.Equal("0 passed, 2 failed", Check(Good.Replace("缴费月数", "缴费月", StringComparison.Ordinal)).Lines[^1]);

    [Fact]
    public void A_thousand_rows_are_a_thousand_cases()
    {
        StringBuilder csv = new("case,average_wage,contribution_months,pre_account_months,average_index,account_balance,=basic_pension\n");
        for (int i = 0; i < 1000; i++)
        {
            csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i},{1000 + i},240,120,1,24000,{(1000 + i) * 23 / 100}.{(1000 + i) * 23 % 100:00}\n");
        }

        CliRun run = Check(csv.ToString());
        Assert.Equal((0, "1000 passed, 0 failed\n"), (run.ExitCode, run.Out));
    }

    [Fact]
    public void A_CSV_needs_a_policy_set_that_exists()
    {
        using TempFiles files = new();
        string file = files.Write("cases.csv", Good);
        Assert.Equal("error PR6016: a CSV of cases needs its policy set: --policy ID", Assert.Single(CliRun.Of("check", file).Errors));
        CliRun run = CliRun.Of("check", file, "--policy", "liaoning-employee-20001");
        Assert.Equal("error PR4002: there is no policy set 'liaoning-employee-20001'; did you mean 'liaoning-employee-2001'?", Assert.Single(run.Errors));
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_missing_file_is_an_error()
    {
        CliRun run = CliRun.Of("check", "--policy", Person.Policy, "missing.csv");
        Assert.Equal("error PR6011: 'missing.csv' cannot be read: there is no such file", Assert.Single(run.Errors));
        Assert.Equal((2, "0 passed, 1 failed\n"), (run.ExitCode, run.Out));
    }

    [Fact]
    public void An_edited_document_is_what_a_CSV_beside_it_is_checked_against()
    {
        using TempFiles files = new();
        string document = files.Write("edited.md", Support.Catalogs.TextOf(Person.Policy).Replace("| 基础比例 base_share | 20%", "| 基础比例 base_share | 30%", StringComparison.Ordinal));
        string csv = files.Write("cases.csv", Good);
        CliRun run = CliRun.Of("check", "--policy", Person.Policy, document, csv);
        Assert.Contains(run.Lines, l => l.Contains("case '甲': basic pension should be 200.00 yuan/month and is 300.00 yuan/month", StringComparison.Ordinal));
    }

    private static CliRun Check(string csv)
    {
        using TempFiles files = new();
        return CliRun.Of("check", "--policy", Person.Policy, files.Write("cases.csv", csv));
    }

    private static Encoding GetGb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030");
    }
}
