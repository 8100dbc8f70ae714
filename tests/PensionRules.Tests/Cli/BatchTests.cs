using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PensionRules.Tests.Cli;

/// <summary>Files in, results out: what stands in them, in which form.</summary>
public sealed class BatchTests
{
    // 230 = 1000 × (20% + 0.6% × 5), 200 = 24000 ÷ 120, 120 = 1000 × 1 × 1.2% × 10; the other has 14 years and gets the balance.
    private const string Two = "1000,240,120,1,24000\n1000,179,120,1,24000.55\n";

    private const string TwoResults =
        "1000,240,120,1,24000,230.00,200.00,120.00,0.00,0.00,550.00,0.00,\n1000,179,120,1,24000.55,0.00,0.00,0.00,0.00,0.00,0.00,24000.55,\n";

    [Fact]
    public void Everybody_gets_a_row_in_the_order_of_the_file()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", $"{BatchCli.Header}\n{Two}"), "-o", files.Path("results.csv"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"{BatchCli.Header},{BatchCli.Outputs}\n{TwoResults}", File.ReadAllText(files.Path("results.csv")));
        Assert.StartsWith("2 rows, 0 of them with findings; ", run.Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, run.Out);
        Assert.Equal(
            ["people.csv", "results.csv", "results.csv.manifest.json"],
            Directory.GetFiles(files.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_file_the_results_go_to_standard_output()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", $"{BatchCli.Header}\n{Two}"));
        Assert.Equal($"{BatchCli.Header},{BatchCli.Outputs}\n{TwoResults}", Encoding.UTF8.GetString(run.Bytes));
        Assert.Single(Directory.GetFiles(files.Folder));
    }

    [Theory]
    [InlineData("上年度月平均工资,缴费月数,建账前月数,平均缴费工资指数,账户余额", null, "月养老金,一次性支付,问题")]
    [InlineData("上年度月平均工资,contribution_months,建账前月数,average_index,账户余额", null, "月养老金,一次性支付,问题")]
    [InlineData(BatchCli.Header, "zh", "月养老金,一次性支付,问题")]
    [InlineData("上年度月平均工资,缴费月数,建账前月数,平均缴费工资指数,账户余额", "id", "monthly_pension,lump_sum,findings")]
    public void The_header_of_the_results_follows_that_of_the_input(string header, string? chosen, string expected)
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(
            files.Write("people.csv", $"{header}\n{Two}"), ["--outputs", "monthly_pension,lump_sum", .. chosen is null ? (string[])[] : ["--headers", chosen]]);
        Assert.Equal($"{header},{expected}", run.Lines[0]);
        Assert.EndsWith(",550.00,0.00,", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_ones_own_are_carried_as_they_stand()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"id,remark,{BatchCli.Header}\n甲,\"a \"\"b\"\",\nc\",{Two.Split('\n')[0]}\n");
        Assert.Equal(
            $"remark,id,{BatchCli.Outputs}\n\"a \"\"b\"\",\nc\",甲,230.00,200.00,120.00,0.00,0.00,550.00,0.00,\n",
            Encoding.UTF8.GetString(BatchCli.Liaoning(people, "--keep", "remark,id").Bytes));
        Assert.Equal(
            $"{BatchCli.Outputs}\n230.00,200.00,120.00,0.00,0.00,550.00,0.00,\n",
            Encoding.UTF8.GetString(BatchCli.Liaoning(files.Write("p.csv", $"id,{BatchCli.Header}\n甲,{Two.Split('\n')[0]}\n"), "--keep", "none").Bytes));
    }

    [Theory]
    [InlineData("1000.00,240,120,1.0000,24000.00")]
    [InlineData("\"1,000\",240,120,1,\"24,000.00\"")]
    [InlineData("\"1000\",\"240\",\"120\",\"1\",\"24000\"")]
    [InlineData("1000元/月,240月,120月,1,2.4万元")]
    [InlineData(" 1000 , 240,120 ,1, 24000")]
    [InlineData("001000,240,120,1.00000,24000")]
    public void Values_are_written_as_people_write_them(string row)
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", $"{BatchCli.Header}\n{row}\n"));
        Assert.Equal($"{row},230.00,200.00,120.00,0.00,0.00,550.00,0.00,", run.Lines[1]);
    }

    [Fact]
    public void Line_breaks_and_the_byte_order_mark_are_those_of_the_input()
    {
        using TempFiles files = new();
        byte[] people = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{BatchCli.Header}\r\n{Two.ReplaceLineEndings("\r\n")[..^2]}")];
        byte[] expected = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{BatchCli.Header},{BatchCli.Outputs}\r\n{TwoResults.ReplaceLineEndings("\r\n")}")];
        Assert.Equal(expected, BatchCli.Liaoning(files.Write("people.csv", people)).Bytes);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("gb18030")]
    public void Gb18030_is_told_and_kept(string? encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding gb = Encoding.GetEncoding("GB18030");
        const string header = "姓名,上年度月平均工资,缴费月数,建账前月数,平均缴费工资指数,账户余额,不满一年的月数";
        using TempFiles files = new();
        string people = files.Write("people.csv", gb.GetBytes($"{header}\n李𠮷,1000,191,0,1,0,折算\n"));
        BatchCli run = BatchCli.Liaoning(people, ["--outputs", "基础养老金", .. encoding is null ? (string[])[] : ["--encoding", encoding]]);
        Assert.Equal($"{header},基础养老金,问题\n李𠮷,1000,191,0,1,0,折算,205.50,\n", gb.GetString(run.Bytes));
    }

    [Fact]
    public void A_person_with_findings_does_not_stop_the_others()
    {
        using TempFiles files = new();
        string[] rows =
        [
            "1000,240,120,1,24000", "x,240,120,1,24000", "1000,240,120,1,", "1000,240,241,1,24000", "0.5,240,120,1,24000.001", "1000,240,120,1,24000,1",
            "1000,240", "\"1000\"x,240,120,1,24000", "1000,180,0,1,0",
        ];
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", $"{BatchCli.Header}\n{string.Join('\n', rows)}\n"), "--keep", "average_wage,account_balance");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                $"average_wage,account_balance,{BatchCli.Outputs}",
                "1000,24000,230.00,200.00,120.00,0.00,0.00,550.00,0.00,",
                "x,24000,,,,,,,,PR5002:average_wage",
                "1000,,230.00,,120.00,0.00,0.00,,0.00,missing:account_balance",
                "1000,24000,,,,,,,,requirement:deemed_within",
                "0.5,24000.001,,,,,,,,PR5004:average_wage; PR5005:account_balance",
                "1000,24000,,,,,,,,PR7021:row",
                "1000,,,,,,,,,PR7021:row",
                ",,,,,,,,,PR7022:row",
                "1000,0,200.00,0.00,0.00,0.00,0.00,200.00,0.00,",
            ],
            run.Lines);
        Assert.StartsWith("9 rows, 7 of them with findings; ", run.Error, StringComparison.Ordinal);
        Assert.Contains(run.Errors, e => e.StartsWith("  PR7021:row  2 rows, the first on line 7", StringComparison.Ordinal));
        Assert.Contains(run.Errors, e => e.StartsWith("  PR5002:average_wage  1 rows, the first on line 3: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Empty_lines_are_no_rows_and_are_told_of()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", $"{BatchCli.Header}\n\n{Two}\r\n\n"));
        Assert.Equal(3, run.Lines.Length);
        Assert.Contains("3 empty lines, which are no rows", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Constants_hold_for_everybody()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", "contribution_months,pre_account_months,average_index,account_balance\n191,0,1,0\n");
        BatchCli run = BatchCli.Liaoning(people, "--set", "上年度月平均工资=1000", "--set", "partial_years=pro_rata", "--outputs", "basic_pension", "--keep", "none");
        Assert.Equal(["basic_pension,findings", "205.50,"], run.Lines);
    }

    [Fact]
    public void Standard_input_and_output_are_tabs_without_a_header()
    {
        BatchCli run = BatchCli.With(
            ["-", "--policy", Person.Policy, "--columns", $"id,{BatchCli.Header}", "--outputs", "monthly_pension,lump_sum"],
            Encoding.UTF8.GetBytes("7\t1000\t240\t120\t1\t24000\n\"8\t1000\t240\t\\N\t1\t24000\n9\t1\n"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "7\t1000\t240\t120\t1\t24000\t550.00\t0.00\t\\N\n\"8\t1000\t240\t\\N\t1\t24000\t\\N\t0.00\tmissing:pre_account_months\n9\t1\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\tPR7021:row\n",
            Encoding.UTF8.GetString(run.Bytes));
        Assert.Empty(BatchCli.With(["-", "--policy", Person.Policy, "--columns", BatchCli.Header], []).Bytes);
    }

    [Fact]
    public void A_tab_input_may_have_a_header()
    {
        BatchCli run = BatchCli.With(
            ["-", "--policy", Person.Policy, "--header", "--outputs", "monthly_pension"], Encoding.UTF8.GetBytes($"{BatchCli.Header}\n{Two}".Replace(',', '\t')));
        Assert.Equal([$"{BatchCli.Header},monthly_pension,findings".Replace(',', '\t'), "1000\t240\t120\t1\t24000\t550.00\t\\N"], run.Lines[..2]);
    }

    [Fact]
    public void The_manifest_tells_what_the_results_rest_on_and_is_the_same_every_time()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"{BatchCli.Header}\n{Two}1000,240,120,1,-1\n");
        string[] args = ["-o", files.Path("results.csv"), "--set", "partial_years=whole"];
        Assert.Equal(0, BatchCli.Liaoning(people, args).ExitCode);
        byte[] first = File.ReadAllBytes(files.Path("results.csv.manifest.json"));
        Assert.Equal(0, BatchCli.Liaoning(people, args).ExitCode);
        Assert.Equal(first, File.ReadAllBytes(files.Path("results.csv.manifest.json")));

        using JsonDocument json = JsonDocument.Parse(first);
        JsonElement root = json.RootElement;
        Assert.Equal(Person.Policy, root.GetProperty("policy").GetString());
        Assert.Equal(Support.Catalogs.Liaoning2001.ContentHash, root.GetProperty("hash").GetString());
        Assert.Contains(root.GetProperty("switches").EnumerateArray(), s => s.GetProperty("id").GetString() == "partial_years" && !s.GetProperty("default").GetBoolean());
        Assert.Equal(Sha256(people), root.GetProperty("input").GetProperty("sha256").GetString());
        Assert.Equal(Sha256(files.Path("results.csv")), root.GetProperty("results").GetProperty("sha256").GetString());
        Assert.Equal(3, root.GetProperty("input").GetProperty("rows").GetInt64());
        Assert.Equal(1, root.GetProperty("results").GetProperty("rows_with_findings").GetInt64());
        JsonElement finding = Assert.Single(root.GetProperty("findings").EnumerateArray());
        Assert.Equal("PR5004:account_balance", finding.GetProperty("finding").GetString());
        Assert.Equal(4, finding.GetProperty("first_line").GetInt64());
    }

    [Fact]
    public void Somebody_who_waits_sees_how_far_it_is()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"{BatchCli.Header}\n{string.Concat(Enumerable.Repeat(Two, 6000))}");
        BatchCli run = BatchCli.With([people, "--policy", Person.Policy, "--threads", "1"], isTerminal: true);
        Assert.Matches(@"\r\e\[K[\d,]+ rows, [\d,]+ rows/s, \d+%, [\d.]+ s left", run.Error);
        Assert.Contains("12,000 rows, 0 of them with findings", run.Error, StringComparison.Ordinal);
    }

    private static string Sha256(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))).ToLower(CultureInfo.InvariantCulture);
}
