using System.Diagnostics;

namespace PensionRules.Tests.Cli;

/// <summary>A run that is broken off goes on where it was, and the results are the same to the byte.</summary>
public sealed class BatchResumeTests
{
    private const int Rows = 2_000_000;

    [Fact]
    public async Task A_run_that_was_killed_goes_on()
    {
        using TempFiles files = new();
        string people = Many(files, Rows);
        string checkpoint = files.Path("results.csv.partial.json");
        using Process process = Process.Start(Tool(people, files.Path("results.csv")))!;
        while (!File.Exists(checkpoint) && !process.HasExited)
        {
            await Task.Delay(1);
        }

        process.Kill();
        await process.WaitForExitAsync();
        Assert.False(File.Exists(files.Path("results.csv")), "It was not killed in mid-run.");
        Assert.True(File.Exists(checkpoint));

        BatchCli resumed = BatchCli.Liaoning(people, "-o", files.Path("results.csv"), "--resume");
        Assert.Equal(0, resumed.ExitCode);
        Assert.Matches(@"note: going on after row [1-9][\d,]+\n2,000,000 rows, 0 of them with findings", resumed.Error);
        Assert.Equal(0, BatchCli.Liaoning(people, "-o", files.Path("whole.csv")).ExitCode);
        Assert.True(AreSame(files.Path("results.csv"), files.Path("whole.csv")));
        Assert.Equal(
            File.ReadAllText(files.Path("whole.csv.manifest.json")), File.ReadAllText(files.Path("results.csv.manifest.json")));
        Assert.False(File.Exists(checkpoint));
        Assert.False(File.Exists(files.Path("results.csv.partial")));
    }

    [Fact]
    public void A_file_that_is_mended_behind_what_was_read_goes_on()
    {
        using TempFiles files = new();
        string people = Broken(files);
        string text = File.ReadAllText(people);
        File.WriteAllText(people, text[..text.IndexOf('"', StringComparison.Ordinal)] + "1000,240,x,1,24000\n");
        BatchCli run = BatchCli.Liaoning(people, "-o", files.Path("results.csv"), "--resume");
        Assert.Equal(0, run.ExitCode);
        string[] lines = File.ReadAllLines(files.Path("results.csv"));
        Assert.Equal(20_002, lines.Length);
        Assert.Equal("1000,240,x,1,24000,,,,,,,,PR5002:pre_account_months", lines[^1]);
        Assert.Equal(0, BatchCli.With(["--verify", files.Path("results.csv")]).ExitCode);
    }

    [Fact]
    public void A_file_that_has_changed_before_does_not_go_on()
    {
        using TempFiles files = new();
        string people = Broken(files);
        byte[] bytes = File.ReadAllBytes(people);
        bytes[200] ^= 1;
        File.WriteAllBytes(people, bytes);
        Differs(files, people, "what it had read of the input has changed");
    }

    [Fact]
    public void Other_options_do_not_go_on()
    {
        using TempFiles files = new();
        Differs(files, Broken(files), "the policy set, the version, the options or the header are not those of the first run", "--set", "partial_years=pro_rata");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"identity\": \"x\"}")]
    public void A_checkpoint_that_was_edited_does_not_go_on(string text)
    {
        using TempFiles files = new();
        string people = Broken(files);
        files.Write("results.csv.partial.json", text);
        Differs(files, people, "cannot be understood");
    }

    [Fact]
    public void Results_that_were_edited_do_not_go_on()
    {
        using TempFiles files = new();
        string people = Broken(files);
        files.Write("results.csv.partial", "x");
        Differs(files, people, "is not what the first run has written");
    }

    [Fact]
    public void Without_anything_to_resume_it_begins()
    {
        using TempFiles files = new();
        string people = Many(files, 10);
        BatchCli run = BatchCli.Liaoning(people, "-o", files.Path("results.csv"), "--resume");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(11, File.ReadAllLines(files.Path("results.csv")).Length);
    }

    private static void Differs(TempFiles files, string people, string why, params string[] more)
    {
        BatchCli run = BatchCli.Liaoning(people, ["-o", files.Path("results.csv"), "--resume", .. more]);
        Assert.Contains("error PR7033: the run cannot be resumed: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(files.Path("results.csv")));
    }

    // A quote that is not closed ends the run after the blocks before it.
    private static string Broken(TempFiles files)
    {
        string people = Many(files, 20_000, "\"1000,240,120,1,24000\n");
        BatchCli run = BatchCli.Liaoning(people, "-o", files.Path("results.csv"));
        Assert.Contains("error PR7023: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("rows are kept; --resume goes on with them", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(files.Path("results.csv.partial.json")));
        return people;
    }

    private static string Many(TempFiles files, int rows, string end = "")
    {
        using StreamWriter file = new(files.Path("people.csv")) { NewLine = "\n" };
        file.WriteLine(BatchCli.Header);
        for (int i = 0; i < rows; i++)
        {
            file.WriteLine($"{1000 + (i % 977)}.{i % 10}{i % 7},{180 + (i % 300)},{i % 120},{1 + (i % 2)}.{i % 10_000:0000},{i % 100_000}.00");
        }

        file.Write(end);
        return files.Path("people.csv");
    }

    private static ProcessStartInfo Tool(string people, string results) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "pension-rules.dll"), "batch", people, "--policy", Person.Policy, "-o", results, "--threads", "1"])
        {
            RedirectStandardError = true,
        };

    private static bool AreSame(string one, string other) => File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));
}
