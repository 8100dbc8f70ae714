using System.Text;

namespace PensionRules.Tests.Cli;

/// <summary>Yes and no stand in the language of the header, in the encoding of the file, and both are read.</summary>
public sealed class YesNoTests
{
    private const string Chinese = "上年度月平均工资,缴费月数";
    private const string English = "average_wage,contribution_months";

    [Theory]
    [InlineData(Chinese, null, "是", "否")]
    [InlineData(English, null, "yes", "no")]
    [InlineData(Chinese, "id", "yes", "no")]
    [InlineData(English, "zh", "是", "否")]
    public void They_are_written_as_the_header_is(string header, string? headers, string yes, string no)
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"{header}\n1000,180\n1000,179\n");
        BatchCli run = BatchCli.Liaoning(people, [.. headers is null ? Array.Empty<string>() : ["--headers", headers], "--outputs", "qualified", "--keep", "none", "-o", files.Path("results.csv")]);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal([$"{yes},", $"{no},"], File.ReadAllLines(files.Path("results.csv"))[1..]);
        Assert.Equal(0, BatchCli.With(["--verify", files.Path("results.csv")]).ExitCode);
    }

    [Fact]
    public void They_are_in_the_encoding_of_the_file()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding gb = Encoding.GetEncoding("GB18030");
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", gb.GetBytes($"{Chinese}\n1000,180\n")), "--outputs", "qualified", "--keep", "none");
        Assert.Equal("满最低年限,问题\n是,\n", gb.GetString(run.Bytes));
    }

    [Fact]
    public void Without_a_header_they_are_yes_and_no()
    {
        BatchCli run = BatchCli.With(
            ["-", "--policy", Person.Policy, "--columns", Chinese, "--outputs", "qualified", "--keep", "none"], Encoding.UTF8.GetBytes("1000\t180\n"));
        Assert.Equal("yes\t\\N", Assert.Single(run.Lines));
    }

    [Fact]
    public void Both_are_read()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", $"qualified,{English}\n是,1000,180\nyes,1000,180\n否,1000,180\nno,1000,180\n");
        string[] lines = BatchCli.Liaoning(people, "--outputs", "basic_pension", "--keep", "none").Lines;
        // 1000 × 20%, and nothing for whom it is said not to be.
        Assert.Equal(["200.00,", "200.00,", "0.00,", "0.00,"], lines[1..]);
    }
}
