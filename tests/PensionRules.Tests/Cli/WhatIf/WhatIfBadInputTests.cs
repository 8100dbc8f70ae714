namespace PensionRules.Tests.Cli.WhatIf;

/// <summary>Whatever is wrong with a what-if ends with a clear message and without a result.</summary>
public sealed class WhatIfBadInputTests
{
    private const string Header = "average_wage,contribution_months,pre_account_months,average_index,account_balance,place";

    private const string Row = "1000,240,120,1,24000,210100";

    [Theory]
    [InlineData("PR7088: the header 'averge_wage' is no term of the policy sets; did you mean 'average_wage'?; group by", "averge_wage," + Header, "1," + Row)]
    [InlineData("PR7088: the header 'street' is no term of the policy sets; group by a column of your own with --by street, or leave it aside with --ignore street", "street," + Header, "x," + Row)]
    [InlineData("PR7089: '月养老金' is compared, and the file gives it; leave the column aside with --ignore 月养老金", "月养老金," + Header, "1," + Row)]
    [InlineData("PR7090: there is no column 'account_balance', and monthly_pension of liaoning-employee-2001 cannot be calculated without it", "average_wage,contribution_months,pre_account_months,average_index", "1000,240,120,1")]
    [InlineData("has two columns", "上年度月平均工资," + Header, "1," + Row)]
    [InlineData("PR7027: column 7 has no name", Header + ",", Row + ",")]
    [InlineData("this file has no header", "")]
    [InlineData("this file has no rows of people", Header)]
    public void A_file_that_is_wrong_is_told(string expected, params string[] lines)
    {
        using TempFiles files = new();
        CliRun run = WhatIfRun.Of(files.Write("people.csv", string.Join('\n', lines)), "-o", files.Path("whatif.txt"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, run.Out);
        Assert.Single(Directory.GetFiles(files.Folder));
    }

    [Theory]
    [InlineData("PR7080: there is no column 'palce' to group by; did you mean 'place'?", "--by", "palce")]
    [InlineData("PR7081: 'contribution_months' is a number", "--by", "contribution_months")]
    [InlineData("PR7082: the bands of 'contribution_months' cannot be 0.5 wide", "--by", "contribution_months:0.5")]
    [InlineData("PR7082: the bands of 'contribution_months' cannot be 0 wide", "--by", "缴费月数:0")]
    [InlineData("PR7083: 'place' is neither a number nor a date", "--by", "place:10")]
    [InlineData("PR6007: --by cannot be 'contribution_months:x'; write contribution_months:60", "--by", "contribution_months:x")]
    [InlineData("PR7091: --by names 'place' twice", "--by", "place,place")]
    [InlineData("PR7092: 'place' cannot be grouped by and left aside at once", "--by", "place", "--ignore", "place")]
    [InlineData("PR7031: the file has no column 'nam', which --ignore names", "--ignore", "nam")]
    [InlineData("PR5001: there is no term 'monthly_pensoin'; did you mean 'monthly_pension'?", "--compare", "monthly_pensoin")]
    [InlineData("PR7085: 'qualified' is no number", "--compare", "qualified")]
    [InlineData("PR5001: there is no term 'minimun_years'; did you mean 'minimum_years'?", "--change", "minimun_years=3年")]
    [InlineData("PR5003", "--change", "base_share=3月")]
    [InlineData("PR5006", "--set", "average_wage=1000")]
    [InlineData("PR6007: --threads cannot be 'many'", "--threads", "many")]
    [InlineData("PR6007: --format cannot be 'xml'", "--format", "xml")]
    [InlineData("PR4", "--against", "no-such-policy")]
    [InlineData("PR6007: --known-at cannot be 'soon'", "--known-at", "soon")]
    public void An_option_that_is_wrong_is_told(string expected, params string[] options)
    {
        using TempFiles files = new();
        CliRun run = WhatIfRun.Of(files.Write("people.csv", $"{Header}\n{Row}\n"), options);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, run.Out);
    }

    [Fact]
    public void What_is_changed_must_be_said() => Assert.Contains(
        "--against (the policy set after the change) or --change", CliRun.Of("whatif", "people.csv", "--policy", "liaoning-employee-2001").Error, StringComparison.Ordinal);

    [Fact]
    public void The_people_must_be_said() => Assert.Contains(
        "a CSV file of people", CliRun.Of("whatif", "--policy", "liaoning-employee-2001", "--change", "minimum_years=3年").Error, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Assert.Contains("PR6011", WhatIfRun.Of("/no/such/people.csv").Error, StringComparison.Ordinal);

    [Fact]
    public void A_quote_that_is_not_closed_ends_the_run_with_its_line()
    {
        using TempFiles files = new();
        CliRun run = WhatIfRun.Of(files.Write("people.csv", $"{Header}\n{Row}\n\"{Row}\n{Row}\n"), "-o", files.Path("whatif.txt"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("people.csv(3,1): error PR7023", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(files.Folder));
    }

    [Fact]
    public void More_groups_than_anybody_reads_are_refused()
    {
        using TempFiles files = new();
        string rows = string.Concat(Enumerable.Range(0, 1001).Select(i => $"s{i},{Row}\n"));
        CliRun run = WhatIfRun.Of(files.Write("people.csv", $"street,{Header}\n{rows}"), "--by", "street");
        Assert.Contains("PR7086: 'street' has more than 1000 groups", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_before_the_run()
    {
        using TempFiles files = new();
        CliRun run = WhatIfRun.Of(files.Write("people.csv", $"{Header}\n{Row}\n"), "-o", files.Path("no/such/whatif.html"), "--format", "html");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PR6028", run.Error, StringComparison.Ordinal);
    }
}
