using System.Text;

namespace PensionRules.Tests.Cli;

/// <summary>Whatever is wrong with a batch ends with a clear message, and without half a result.</summary>
public sealed class BatchBadInputTests
{
    private const string Row = "1000,240,120,1,24000";

    [Theory]
    [InlineData("PR7020: the header 'averge_wage' is no term of the policy set (a column of your own is carried to the results with --keep averge_wage; one that is a term is named with --map averge_wage=term); did you mean 'average_wage'?", "averge_wage,contribution_months,pre_account_months,average_index,account_balance", Row)]
    [InlineData("PR7020: the header '身份证号' is no term of the policy set (a column of your own is carried to the results with --keep 身份证号;", "身份证号," + BatchCli.Header, "1," + Row)]
    [InlineData("PR7027: column 6 has no name; write its term or remove the column", BatchCli.Header + ",", Row + ",")]
    [InlineData("PR7028: 'id' has two columns", "id,id," + BatchCli.Header, "1,2," + Row)]
    [InlineData("PR7006: 'average wage' is given twice", "上年度月平均工资," + BatchCli.Header, "1," + Row)]
    [InlineData("PR7029: there is no column 'account_balance', and each of the first 1 rows needs it", "average_wage,contribution_months,pre_account_months,average_index", "1000,240,120,1")]
    [InlineData("PR7030: 'monthly_pension' is calculated, and the file gives it", BatchCli.Header + ",月养老金", Row + ",1")]
    [InlineData("PR7005: 'career' is a list and cannot be a column", BatchCli.Header + ",career", Row + ",1")]
    [InlineData("PR7026: this file has no header", "")]
    [InlineData("PR7026: this file has no rows of people", BatchCli.Header)]
    [InlineData("PR7022: text follows a closing quote", "\"average_wage\"x")]
    public void A_header_that_is_wrong_is_told_before_anything_is_calculated(string expected, params string[] lines)
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", string.Join('\n', lines)), "-o", files.Path("results.csv"));
        Assert.Contains($"error {expected}", run.Error, StringComparison.Ordinal);
        Nothing(run, files);
    }

    [Fact]
    public void Every_fault_of_a_header_is_told_at_once()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", $"a,b,,{BatchCli.Header}\n1,2,3,{Row}\n"), "--keep", "c");
        Assert.Equal(4, run.Errors.Length);
        Assert.Contains("PR7031: the file has no column 'c', which --keep names", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PR7023: a quote opens here and is not closed properly; it swallows 3 lines", "people.csv(3,1)", "1000,240,120,1,24000\n\"1000,240,120,1,24000\n1000,240,120,1,24000\n")]
    [InlineData("PR7023: a quote opens here and is not closed properly; it swallows 2 lines", "people.csv(2,1)", "\"1000,240,120,1,24000\n\"1000\",240,120,1,24000\n")]
    public void A_quote_that_is_not_closed_ends_the_run(string expected, string place, string rows)
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", $"{BatchCli.Header}\n{rows}"), "-o", files.Path("results.csv"));
        Assert.Contains($"{place}: error {expected}", run.Error, StringComparison.Ordinal);
        Nothing(run, files);
    }

    [Fact]
    public void A_row_without_end_does_not_fill_the_memory()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", $"{BatchCli.Header}\n{Row}\n\"1000{new string('0', 5_000_000)}"), "-o", files.Path("results.csv"));
        Assert.Contains("people.csv(3,1): error PR7025: this row is longer than 1024 KiB", run.Error, StringComparison.Ordinal);
        Assert.Contains("note: 1 rows are kept; --resume goes on with them", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(files.Path("results.csv")));
    }

    [Theory]
    [InlineData(null, "PR7024: this line is no gb18030 text", new byte[] { 0xFF, 0xFF })]
    [InlineData("utf-8", "PR7024: this line is no utf-8 text", new byte[] { 0xC0, 0xEE })]
    [InlineData("gb18030", "PR7024: this line is no gb18030 text", new byte[] { 0xFF })]
    public void Bytes_that_are_no_text_end_the_run(string? encoding, string expected, byte[] bytes)
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", [.. Encoding.ASCII.GetBytes($"id,{BatchCli.Header}\n1,{Row}\n"), .. bytes, .. Encoding.ASCII.GetBytes($",{Row}\n")]);
        BatchCli run = BatchCli.Liaoning(people, ["-o", files.Path("results.csv"), .. encoding is null ? (string[])[] : ["--encoding", encoding]]);
        Assert.Contains($"people.csv(3,1): error {expected}", run.Error, StringComparison.Ordinal);
        Nothing(run, files);
    }

    [Fact]
    public void A_header_in_utf_8_is_not_mixed_with_rows_in_gb18030()
    {
        using TempFiles files = new();
        string filler = string.Concat(Enumerable.Repeat($"1,{Row}\n", 10_000));
        string people = files.Write("people.csv", [.. Encoding.ASCII.GetBytes($"id,{BatchCli.Header}\n{filler}"), 0xC0, 0xEE, .. Encoding.ASCII.GetBytes($",{Row}\n")]);
        BatchCli run = BatchCli.Liaoning(people, "--headers", "zh");
        Assert.Contains("people.csv(10002,1): error PR7024: this line is no utf-8 text", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, BatchCli.Liaoning(people, "--headers", "id").ExitCode);
    }

    [Fact]
    public void Utf_16_is_told()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(BatchCli.Header)]), "-o", files.Path("results.csv"));
        Assert.Contains("PR7032: this file is in UTF-16", run.Error, StringComparison.Ordinal);
        Nothing(run, files);
    }

    [Theory]
    [InlineData("PR6008: a CSV file of people, or - is needed", "--policy", Person.Policy)]
    [InlineData("PR6008: --policy, or --scheme with --region and --date is needed", "people.csv")]
    [InlineData("PR6008: --columns (the names of the columns) or --header is needed", "-", "--policy", Person.Policy)]
    [InlineData("PR6009: --columns and --header exclude each other", "-", "--policy", Person.Policy, "--columns", "id", "--header")]
    [InlineData("PR7036: --resume needs files: an input file and -o", "-", "--policy", Person.Policy, "--header", "--resume")]
    [InlineData("PR7036: --resume needs files: an input file and -o", "people.csv", "--policy", Person.Policy, "--resume")]
    [InlineData("PR7037: the results './people.csv' would replace the input", "people.csv", "--policy", Person.Policy, "-o", "./people.csv")]
    [InlineData("PR6007: --threads cannot be '0'; write 1 … 64", "people.csv", "--policy", Person.Policy, "--threads", "0")]
    [InlineData("PR6007: --decimals cannot be 'average_index=x'", "people.csv", "--policy", Person.Policy, "--decimals", "average_index=x")]
    [InlineData("PR5001: there is no term 'averge_index'", "people.csv", "--policy", Person.Policy, "--decimals", "averge_index=3")]
    [InlineData("PR6011: 'people.csv' cannot be read: there is no such file", "people.csv", "--policy", Person.Policy)]
    [InlineData("PR6009: --verify and --policy exclude each other", "--verify", "results.csv", "--policy", Person.Policy)]
    public void Wrong_usage_is_told(string expected, params string[] args)
    {
        BatchCli run = BatchCli.With(args);
        Assert.Contains($"error {expected}", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_scheme_that_needs_records_is_refused_by_name()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.With([files.Write("people.csv", "id\n1\n"), "--policy", "national-employee-account-1998", "-o", files.Path("results.csv")]);
        Assert.Contains("error PR7008: the policy set 'national-employee-account-1998' has no population-able output", run.Error, StringComparison.Ordinal);
        Nothing(run, files);
    }

    [Fact]
    public void A_disk_that_is_full_is_told()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.With([files.Write("people.csv", $"{BatchCli.Header}\n{Row}\n"), "--policy", Person.Policy], output: () => new FullDisk());
        Assert.Equal("error PR6028: the output cannot be written: No space left on device", Assert.Single(run.Errors));
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_folder_that_is_missing_is_told()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", $"{BatchCli.Header}\n{Row}\n"), "-o", files.Path("none/results.csv"));
        Assert.StartsWith("error PR6028: the output cannot be written: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Nothing(run, files);
    }

    [Fact]
    public void An_input_that_breaks_off_is_told()
    {
        using BrokenPipe broken = new(Encoding.ASCII.GetBytes($"{BatchCli.Header}\n{Row}\n"));
        using StringWriter error = new();
        PensionRules.Cli.ToolConsole console = new(TextWriter.Null, error, TextReader.Null, IsTerminal: false, _ => null)
        {
            OpenInput = () => broken,
            OpenOutput = () => new MemoryStream(),
        };
        Assert.Equal(2, PensionRules.Cli.Tool.Run(["batch", "-", "--policy", Person.Policy, "--format", "csv"], console));
        Assert.StartsWith("error PR6011: '-' cannot be read: gone", error.ToString(), StringComparison.Ordinal);
    }

    private static void Nothing(BatchCli run, TempFiles files)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["people.csv"], Directory.GetFiles(files.Folder).Select(Path.GetFileName));
    }

    private sealed class BrokenPipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            Position < Length ? base.Read(buffer, offset, count) : throw new IOException("gone");
    }
}
