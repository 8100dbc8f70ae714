using PensionRules.Population.People;

namespace PensionRules.Tests.Cli;

/// <summary>The command that makes up people.</summary>
public sealed class PeopleTests
{
    [Theory]
    [InlineData("zh", "参保地,退休年月,上年度月平均工资,缴费月数,建账前月数,平均缴费工资指数,账户余额")]
    [InlineData("en", "place,retirement_month,average_wage,contribution_months,pre_account_months,average_index,account_balance")]
    public void Writes_a_line_of_names_and_a_line_a_person(string language, string header)
    {
        CliRun run = CliRun.Of("people", "--kind", "employee-2001", "--count", "25", "--language", language);
        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(header, run.Lines[0]);
        Assert.Equal(26, run.Lines.Length);
        Assert.All(run.Lines, l => Assert.Equal(7, l.Split(',').Length));
    }

    [Fact]
    public void A_file_holds_what_standard_output_shows()
    {
        using TempFiles files = new();
        string[] args = ["people", "--kind", "resident", "--count", "300", "--seed", "42", "--bad", "10%"];
        CliRun shown = CliRun.Of(args);
        CliRun run = CliRun.Of([.. args, "-o", files.Path("people.csv")]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(string.Empty, run.Out);
        Assert.StartsWith("300 rows written in ", run.Error, StringComparison.Ordinal);
        Assert.Equal(shown.Out, File.ReadAllText(files.Path("people.csv")));
        Assert.Equal(["people.csv"], Directory.GetFiles(files.Folder).Select(Path.GetFileName));
        Assert.Equal(shown.Out, CliRun.Of([.. args, "-o", "-"]).Out);
        Assert.StartsWith("写了 300 行", CliRun.Of([.. args, "-o", files.Path("people.csv"), "--language", "zh"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_people_are_the_first_of_more()
    {
        string[] few = CliRun.Of("people", "--kind", "contribution", "--count", "10").Lines;
        string[] more = CliRun.Of("people", "--kind", "contribution", "--count", "1,000").Lines;
        Assert.Equal(1001, more.Length);
        Assert.Equal(few, more[..11]);
        Assert.NotEqual(few, CliRun.Of("people", "--kind", "contribution", "--count", "10", "--seed", "2").Lines);
    }

    [Fact]
    public void Columns_may_be_chosen_by_id_or_name_and_headed_either_way()
    {
        CliRun run = CliRun.Of("people", "--kind", "employee-2005", "--count", "3", "--columns", "id, 出生年月,category", "--headers", "zh");
        Assert.Equal("编号,出生年月,类别", run.Lines[0]);
        Assert.StartsWith("3,19", run.Lines[3], StringComparison.Ordinal);
        Assert.Equal("id,birth_month", CliRun.Of("people", "--kind", "employee-2005", "--count", "1", "--columns", "编号，出生年月", "--headers", "id", "--language", "zh").Lines[0]);
    }

    [Fact]
    public void Every_kind_can_be_written_and_is_named_with_its_policy_set()
    {
        string help = CliRun.Of("people", "--help").Out;
        foreach (string kind in (string[])["employee-2001", "employee-2005", "resident", "contribution", "resident-contribution"])
        {
            Assert.Equal(3, CliRun.Of("people", "--kind", kind, "--count", "2").Lines.Length);
            Assert.Contains($"{kind} → ", help, StringComparison.Ordinal);
        }

        Assert.Equal(5, Enum.GetValues<PeopleKind>().Length);
    }

    [Theory]
    [InlineData("PR6008: --kind, --count is needed")]
    [InlineData("PR6008: --count is needed", "--kind", "resident")]
    [InlineData("PR6007: --kind cannot be 'residents'; write employee-2001 | employee-2005 | resident", "--kind", "residents", "--count", "1")]
    [InlineData("PR6007: --count cannot be '0'; write a whole number from 1 on", "--kind", "resident", "--count", "0")]
    [InlineData("PR6007: --count cannot be '1.5'", "--kind", "resident", "--count", "1.5")]
    [InlineData("PR6007: --count cannot be '99999999999999999999'", "--kind", "resident", "--count", "99999999999999999999")]
    [InlineData("PR6007: --seed cannot be 'x'; write a whole number from 0 on", "--kind", "resident", "--count", "1", "--seed", "x")]
    [InlineData("PR6007: --bad cannot be '101%'; write 0% to 100%", "--kind", "resident", "--count", "1", "--bad", "101%")]
    [InlineData("PR6007: --bad cannot be '-1%'", "--kind", "resident", "--count", "1", "--bad", "-1%")]
    [InlineData("PR6007: --limits cannot be '0.00001%'", "--kind", "resident", "--count", "1", "--limits", "0.00001%")]
    [InlineData("PR6007: --columns cannot be ', '; write A,B", "--kind", "resident", "--count", "1", "--columns", ", ")]
    [InlineData("PR7070: people of the kind 'resident' have no column 'birth_dat'; did you mean 'birth_date'?; there are: id, tier", "--kind", "resident", "--count", "1", "--columns", "birth_dat")]
    public void What_cannot_be_made_is_an_error(string expected, params string[] args)
    {
        CliRun run = CliRun.Of(["people", .. args]);
        Assert.StartsWith($"error {expected}", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(string.Empty, run.Out);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_and_leaves_nothing()
    {
        using TempFiles files = new();
        CliRun run = CliRun.Of("people", "--kind", "resident", "--count", "1", "-o", files.Path("no/such/people.csv"));
        Assert.StartsWith("error PR6028: the output cannot be written: ", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(Directory.GetFileSystemEntries(files.Folder));
    }

    [Fact]
    public void A_full_disk_is_an_error()
    {
        using StringWriter error = new();
        using FullDisk full = new();
        using StreamWriter output = new(full);
        Assert.Equal(2, PensionRules.Cli.Tool.Run(["people", "--kind", "resident", "--count", "1000"], output, error, TextReader.Null, isTerminal: false));
        Assert.Equal("error PR6028: the output cannot be written: No space left on device", error.ToString().Trim());
    }

    [Fact]
    public void On_a_terminal_progress_is_shown_and_then_written_over()
    {
        using TempFiles files = new();
        CliRun run = CliRun.With(["people", "--kind", "resident", "--count", "300000", "-o", files.Path("people.csv")], isTerminal: true);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"\A(\r\e\[K[\d,]+ rows, [\d,]+ rows/s, \d{1,3}%, [\d.]+ s left)+\r\e\[K300,000 rows written in \d+\.0 s\n\z", run.Error);
        Assert.Equal(300_001, File.ReadLines(files.Path("people.csv")).Count());
    }
}
