namespace PensionRules.Tests.Cli;

/// <summary>What a person may get wrong: a code, the place, what to do; exit 2, and no figure.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string, string[]> Inputs => new()
    {
        { "error PR5001: there is no term '缴费月书'; did you mean '缴费月数'?", [.. Person.Calculate(), "--set", "缴费月书=1"] },
        { "error PR5001: there is no term 'monthly_pensoin'; did you mean 'monthly_pension'?", Person.Calculate("--terms", "monthly_pensoin") },
        { "error PR5002: '2,40' is no value", Person.But("contribution_months", "2,40") },
        { "error PR5002: '2,40' is no value of 'contribution months'; its unit is month, as in 15月", Person.But("contribution_months", "2,40") },
        { "error PR5002: '2003.5' is no value of 'retirement month'; a month is written 2003-05", Person.Calculate("--set", "retirement_month=2003.5") },
        { "error PR5002: 'x' is no value of 'average index'; a plain number is expected, such as 0.6", Person.But("average_index", "x") },
        { "error PR5002: '1951.8.20' is no value of 'birth date'; a date is written 1951-08-20", ["calculate", "--policy", "dongfang-resident-2011", "--set", "birth_date=1951.8.20"] },
        { "error PR5003: '20年' has the wrong unit", Person.But("contribution_months", "20年") },
        { "error PR5004: 'contribution months' -1 month", Person.But("contribution_months", "-1") },
        { "error PR5005: 'account balance' 24,000.005 yuan is not a multiple of 0.01 yuan", Person.But("account_balance", "24000.005") },
        { "error PR5006: 'account balance' is given twice", Person.Calculate("--set", "账户余额=1") },
        { "error PR5007: '210001' is no known region code", Person.Calculate("--set", "place=210001") },
        { "error PR5008: '也许' is no value of 'partial years'", Person.Calculate("--set", "partial_years=也许") },
        { "error PR5012: retirement month 1999-01 is outside the period", Person.Calculate("--set", "retirement_month=1999-01") },
        { "error PR6026: refused: ", Person.But("pre_account_months", "241") },
        { "error PR6010: '240' is written 'term=value'", Person.Calculate("--set", "240") },
        { "error PR6007: --known-at cannot be '2005'; write 2003-05-31", Person.Calculate("--known-at", "2005") },
        { "error PR4002: there is no policy set 'liaoning-employee-2002'; did you mean 'liaoning-employee-2001'?", ["calculate", "--policy", "liaoning-employee-2002"] },
        { "error PR4002: there is no policy set 'employee-pension'", ["calculate", "--policy", "employee-pension"] },
        { "error PR4001: there is no scheme 'employe-pension'; did you mean 'employee-pension'?", ByPlace("employe-pension", "210000", "2003-05") },
        { "error PR4004: '211600' is no known region code (GB/T 2260); a new place is registered in a policy or data document with a table '| 地区 region | 名称 | 英文 |'; did you mean '210000 Liaoning'?", ByPlace("employee-pension", "211600", "2003-05") },
        { "error PR4004: '210001' is no known region code", ByPlace("employee-pension", "210001", "2003-05") },
        { "error PR4017: no policy set of 'employee-pension' governs", ByPlace("employee-pension", "210000", "1978-05") },
        { "error PR6007: --date cannot be '2003'; write 2003-05", ByPlace("employee-pension", "210000", "2003") },
        { "error PR6008: --date is needed", ["calculate", "--scheme", "employee-pension", "--region", "210000"] },
        { "error PR6008: --region is needed", ["calculate", "--scheme", "employee-pension", "--date", "2003-05"] },
        { "error PR6008: --policy, or --scheme with --region and --date is needed", ["calculate", "--set", "a=1"] },
        { "error PR6009: --policy and --scheme exclude each other", ["calculate", "--policy", "a", "--scheme", "b"] },
        { "error PR6011: 'missing.json' cannot be read: there is no such file", ["calculate", "--policy", Person.Policy, "--input", "missing.json"] },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Bad_input_is_named_with_its_code(string expected, string[] args)
    {
        CliRun run = CliRun.Of(args);
        Assert.Contains(run.Errors, e => e.StartsWith(expected, StringComparison.Ordinal));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(string.Empty, run.Out);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void And_in_Chinese_with_the_same_codes(string expected, string[] args)
    {
        CliRun english = CliRun.Of(args);
        CliRun chinese = CliRun.Of([.. args, "--language", "zh"]);
        Assert.Equal(2, chinese.ExitCode);
        Assert.Equal(english.Errors.Select(Code), chinese.Errors.Select(Code));
        Assert.DoesNotContain(expected, chinese.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        CliRun run = CliRun.Of(
            "calculate", "--policy", Person.Policy, "--set", "缴费月数=20年", "--set", "账户余额=1.005", "--set", "上年度月平均工子=3", "--set", "240");
        Assert.Equal(["PR5001", "PR5003", "PR5005", "PR5010", "PR6010"], run.Errors.Select(Code).Order());
    }

    [Fact]
    public void All_missing_inputs_are_named_at_once()
    {
        CliRun run = CliRun.Of("calculate", "--policy", Person.Policy, "--set", "contribution_months=240");
        string error = Assert.Single(run.Errors);
        Assert.StartsWith("error PR5010: missing inputs: ", error, StringComparison.Ordinal);
        Assert.All(["average_wage (yuan/month)", "account_balance (yuan)", "average_index", "pre_account_months"], t => Assert.Contains(t, error, StringComparison.Ordinal));
        Assert.DoesNotContain("contribution_months", error, StringComparison.Ordinal);
        Assert.Contains("账户余额 account_balance", CliRun.Of("calculate", "--policy", Person.Policy, "--language", "zh").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"average_wage\": 1000, }", "(1,25): error PR6013: ")]
    [InlineData("{\n  \"上年度月平均工资\": x\n}", "(2,15): error PR6013: ")]
    [InlineData("[1000]", "(1,1): error PR6014: ")]
    [InlineData("{ \"average_wage\": { \"value\": 1000 } }", "error PR6015: the value of 'average_wage'")]
    [InlineData("{ \"average_wage\": [1000] }", "error PR6015: the value of 'average_wage'")]
    public void Bad_JSON_is_an_error_at_its_place(string json, string expected)
    {
        using TempFiles files = new();
        CliRun run = CliRun.Of("calculate", "--policy", Person.Policy, "--input", files.Write("p.json", json));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_file_that_is_no_text_is_an_error()
    {
        using TempFiles files = new();
        CliRun run = CliRun.Of("calculate", "--policy", Person.Policy, "--input", files.Write("p.json", [(byte)'{', 0xFF, 0xFF, 0x00]));
        Assert.Contains("p.json(1,1): error PR6012: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_term_without_a_value_is_named_with_its_reason()
    {
        CliRun run = CliRun.Of(
            "calculate", "--policy", "liaoning-employee-2006", "--terms", "average_wage", "--set", "retirement_month=2019-05", "--set", "place=210000");
        Assert.StartsWith("error PR6025: 'average wage' has no value: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_folder_of_policies_that_is_not_there_is_an_error()
    {
        CliRun run = CliRun.Of("list", "--policies", "/no/such/folder");
        Assert.Contains("error PR1002: '/no/such/folder'", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    private static string[] ByPlace(string scheme, string region, string date) =>
        ["calculate", "--scheme", scheme, "--region", region, "--date", date];

    private static string Code(string line) => line[(line.IndexOf("PR", StringComparison.Ordinal))..][..6];
}
