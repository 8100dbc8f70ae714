using PensionRules.Cli;

namespace PensionRules.Tests.Cli;

/// <summary>What a batch does where the date, the header or the place of the results is not the usual one.</summary>
public sealed class BatchDoorTests
{
    private const string Row = "1000,240,120,1,24000";

    private static readonly string[] ByDate = ["--scheme", "employee-pension", "--region", "210100", "--date", "2003-05", "--outputs", "monthly_pension"];

    [Fact]
    public void The_date_chooses_the_policy_set_and_a_column_of_it_wins()
    {
        using TempFiles files = new();
        BatchCli plain = BatchCli.With([files.Write("plain.csv", $"{BatchCli.Header}\n{Row}\n"), .. ByDate]);
        Assert.Equal((0, $"{Row},550.00,"), (plain.ExitCode, plain.Lines[^1]));
        string own = files.Write("own.csv", $"retirement_month,{BatchCli.Header}\n2003-06,{Row}\n");
        BatchCli column = BatchCli.With([own, .. ByDate]);
        Assert.Equal((0, $"2003-06,{Row},550.00,"), (column.ExitCode, column.Lines[^1]));
        Assert.Contains("note: 'retirement_month' is that of the column; --date only chooses the policy set", column.Error, StringComparison.Ordinal);
        Assert.Equal(2, BatchCli.With([own, .. ByDate, "--set", "retirement_month=2003-05"]).ExitCode);
    }

    [Fact]
    public void A_what_if_takes_the_date_and_a_column_of_it_wins()
    {
        using TempFiles files = new();
        string own = files.Write("own.csv", $"retirement_month,{BatchCli.Header}\n2003-06,{Row}\n");
        CliRun run = CliRun.Of("whatif", own, "--scheme", "employee-pension", "--region", "210100", "--date", "2003-05", "--change", "average_wage=1100");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("retirement_month=", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_missing_column_is_named_and_nothing_is_written_before()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", "average_wage,contribution_months,pre_account_months\n1000,240,120\n"));
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Bytes);
        string error = Assert.Single(run.Errors);
        Assert.Contains("PR7029", error, StringComparison.Ordinal);
        Assert.Contains("'account_balance'", error, StringComparison.Ordinal);
        Assert.Contains("'average_index'", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("tab")]
    public void Columns_that_stand_in_the_first_line_too_are_an_error(string format)
    {
        using TempFiles files = new();
        char separator = format == "tab" ? '\t' : ',';
        string people = files.Write("people.csv", $"{BatchCli.Header}\n{Row}\n".Replace(',', separator));
        BatchCli run = BatchCli.Liaoning(people, "--format", format, "--columns", BatchCli.Header);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Bytes);
        Assert.Contains("people.csv(1,1): error PR7039: the first line is a header of the very columns of --columns", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_wrong_form_are_explained_in_words()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", $"{BatchCli.Header}\n{Row}\n{Row},1\n"));
        Assert.Contains("  PR7021:row  1 rows, the first on line 3: this row has not as many cells as the header", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_decimals_tell_of_the_option_that_takes_them()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"{BatchCli.Header}\n1000,240,120,1.00005,24000\n1000,240,120,1,24000.005\n");
        BatchCli run = BatchCli.Liaoning(people, "--outputs", "monthly_pension", "--keep", "none");
        Assert.Equal([",PR5005:average_index", ",PR5005:account_balance"], run.Lines[1..]);
        Assert.Contains("'average_index' has too many decimals: the column has 4; give it more, as in --decimals average_index=6", run.Error, StringComparison.Ordinal);
        Assert.Contains("'account_balance' is not a multiple of 0.01 yuan", run.Error, StringComparison.Ordinal);
        // 1000 × 1.00005 × 1.2% × 10 is 120.006.
        Assert.Equal("550.01,", BatchCli.Liaoning(people, "--outputs", "monthly_pension", "--keep", "none", "--decimals", "average_index=6").Lines[1]);
    }

    [Fact]
    public void A_device_is_written_to_and_stays()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using TempFiles files = new();
        string people = files.Write("people.csv", $"{BatchCli.Header}\n{Row}\n");
        string link = files.Path("results.csv");
        File.CreateSymbolicLink(link, "/dev/null");
        BatchCli run = BatchCli.Liaoning(people, "-o", link);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("is no regular file: it is written to as it stands", run.Error, StringComparison.Ordinal);
        Assert.Equal("/dev/null", new FileInfo(link).LinkTarget);
        Assert.Contains("error PR7038: ", BatchCli.Liaoning(people, "-o", link, "--resume").Error, StringComparison.Ordinal);
        Assert.Contains("error PR7038: ", BatchCli.With(["--verify", link]).Error, StringComparison.Ordinal);
        Assert.Equal(0, CliRun.Of("people", "--kind", "employee-2001", "--count", "1", "-o", link).ExitCode);
        Assert.Equal(["people.csv", "results.csv"], Directory.GetFiles(files.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_stays_a_link_and_its_file_is_replaced()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"{BatchCli.Header}\n{Row}\n");
        string real = files.Write("real.csv", "old");
        string link = files.Path("link.csv");
        File.CreateSymbolicLink(link, "real.csv");
        Assert.Equal(0, BatchCli.Liaoning(people, "-o", link, "--outputs", "monthly_pension", "--keep", "none").ExitCode);
        Assert.Equal("monthly_pension,findings\n550.00,\n", File.ReadAllText(real));
        Assert.Equal("real.csv", new FileInfo(link).LinkTarget);
        Assert.Equal(0, BatchCli.With(["--verify", link]).ExitCode);
    }

    [Fact]
    public void Where_even_the_errors_find_no_room_the_exit_code_tells()
    {
        using FailingWriter error = new();
        Assert.Equal(2, Tool.Run(["batch", "none.csv", "--policy", Person.Policy], new ToolConsole(TextWriter.Null, error, TextReader.Null, IsTerminal: false, _ => null)));
    }

    private sealed class FailingWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new IOException("No space left on device");
    }
}
