using System.IO.Compression;
using System.Text;

namespace PensionRules.Tests.Cli;

/// <summary>Files that are no text, or text of another form, and places that take no results: each is told as what it is, with what to do.</summary>
public sealed class FileDoorTests
{
    private const string Text = BatchCli.Header + "\n1000,240,120,1,24000\n";

    public static TheoryData<string, byte[]> NoText => new()
    {
        { "PR7095: this is an Excel workbook (.xlsx), not text; save it as 'CSV UTF-8 (comma delimited)'", Zip("[Content_Types].xml") },
        { "PR7095: this is a compressed file (.zip), not text; unpack it first", Zip("people.csv") },
        { "PR7095: this is an Excel or Word file of the old kind (.xls, .doc), not text; save it as", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, (byte)'"', (byte)'\n'] },
        { "PR7095: this is a compressed file (.gz), not text; unpack it first", GZip() },
        { "PR7032: this file is in UTF-16; save it as UTF-8", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "PR7032: this file is in UTF-16; save it as UTF-8", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "PR7032: this file is in UTF-16; save it as UTF-8", Encoding.Unicode.GetBytes(Text) },
        { "PR7032: this file is in UTF-16; save it as UTF-8", Encoding.BigEndianUnicode.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(NoText))]
    public void A_file_that_is_no_text_is_told_as_what_it_is(string expected, byte[] bytes)
    {
        using TempFiles files = new();
        string path = files.Write("people.csv", bytes);
        string place = $"{path}(1,1): error {expected}";
        Is(place, BatchCli.Liaoning(path, "-o", files.Path("results.csv")));
        Is(place, BatchCli.Liaoning(path, "-o", files.Path("results.csv"), "--columns", BatchCli.Header));
        Is(place, CliRun.Of("whatif", path, "--policy", Person.Policy, "--change", "minimum_years=10年"));
        Is(place, CliRun.Of("crosscheck", path, path, "--month", "2014-07"));
        Assert.Equal(["people.csv"], Directory.GetFiles(files.Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(";", "PR7096: the header is separated by ';', and commas are expected; save it as CSV with commas")]
    [InlineData("\t", "PR7096: the header is separated by tabs, and commas are expected; save it as CSV with commas; batch takes tabs with --format tab --header")]
    [InlineData("，", "PR7096: the header is separated by '，', and commas are expected")]
    public void A_header_with_another_separator_is_told_so(string separator, string expected)
    {
        using TempFiles files = new();
        string path = files.Write("people.csv", Text.Replace(",", separator, StringComparison.Ordinal));
        Is($"{path}(1,1): error {expected}", BatchCli.Liaoning(path));
        Is($"{path}(1,1): error {expected}", CliRun.Of("whatif", path, "--policy", Person.Policy, "--change", "minimum_years=10年"));
    }

    [Fact]
    public void Commas_where_tabs_were_said_are_told_so()
    {
        using TempFiles files = new();
        BatchCli run = BatchCli.Liaoning(files.Write("people.csv", Text), "--format", "tab", "--header");
        Assert.Contains("error PR7096: the header is separated by commas, and tabs are expected; leave out --format tab", run.Error, StringComparison.Ordinal);
        string tabs = files.Write("people.tsv", Text.Replace(',', '\t'));
        Assert.Equal(0, BatchCli.Liaoning(tabs, "--format", "tab", "--header").ExitCode);
    }

    [Fact]
    public void A_place_that_takes_no_results_is_told_in_words_and_before_the_run()
    {
        using TempFiles files = new();
        string people = files.Write("people.csv", Text);
        string folder = files.Path("folder");
        Directory.CreateDirectory(folder);
        foreach ((string path, string english, string chinese) in new[]
        {
            (folder, "it is a folder, not a file", "这是文件夹，不是文件"),
            (files.Path("no/such/results.csv"), "there is no such folder", "没有这个文件夹"),
            (Path.Combine(people, "results.csv"), "there is no such folder", "没有这个文件夹"),
        })
        {
            string[][] all =
            [
                ["batch", people, "--policy", Person.Policy], ["whatif", people, "--policy", Person.Policy, "--change", "minimum_years=10年"],
                ["sql", "--policy", Person.Policy, "--dialect", "duckdb"], ["people", "--kind", "resident", "--count", "1"],
            ];
            Assert.All(all, verb =>
            {
                Assert.Equal($"error PR6028: the output cannot be written: '{path}': {english}", CliRun.Of([.. verb, "-o", path]).Errors[^1]);
                Assert.Equal($"error PR6028: 写不出结果：“{path}”：{chinese}", CliRun.Of([.. verb, "-o", path, "--language", "zh"]).Errors[^1]);
            });
        }

        Assert.Equal(["people.csv"], Directory.GetFiles(files.Folder).Select(Path.GetFileName));
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void A_disk_that_is_full_is_told_in_words()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using TempFiles files = new();
        string people = files.Write("people.csv", Text);
        string[][] all =
        [
            ["batch", people, "--policy", Person.Policy], ["whatif", people, "--policy", Person.Policy, "--change", "minimum_years=10年"],
            ["sql", "--policy", Person.Policy, "--dialect", "duckdb"], ["crosscheck", .. Registers(files), "--month", "2014-07"],
        ];
        Assert.All(all, verb => Assert.Equal("error PR6028: the output cannot be written: the disk is full", CliRun.Of([.. verb, "-o", "/dev/full"]).Errors[^1]));
    }

    [Theory]
    [InlineData("whatif")]
    [InlineData("sql")]
    [InlineData("crosscheck")]
    public void A_device_is_written_to_and_stays(string verb)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using TempFiles files = new();
        string link = files.Path("link");
        File.CreateSymbolicLink(link, "/dev/null");
        CliRun run = CliRun.Of([.. Arguments(verb, files), "-o", link]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Out));
        Assert.Equal("/dev/null", new FileInfo(link).LinkTarget);
        Assert.DoesNotContain(Directory.GetFiles(files.Folder), f => f.EndsWith(".partial", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("whatif")]
    [InlineData("sql")]
    [InlineData("crosscheck")]
    public async Task A_pipe_gets_what_a_file_gets(string verb)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using TempFiles files = new();
        string[] arguments = Arguments(verb, files);
        Assert.Equal(0, CliRun.Of([.. arguments, "-o", files.Path("file")]).ExitCode);
        string pipe = files.Path("pipe");
        using (System.Diagnostics.Process make = System.Diagnostics.Process.Start("mkfifo", pipe))
        {
            await make.WaitForExitAsync();
        }

        Task<string> read = Task.Run(() => File.ReadAllText(pipe));
        Assert.Equal(0, CliRun.Of([.. arguments, "-o", pipe]).ExitCode);
        Assert.Equal(File.ReadAllText(files.Path("file")), await read);
    }

    private static string[] Arguments(string verb, TempFiles files) => verb switch
    {
        "whatif" => [verb, files.Write("people.csv", Text), "--policy", Person.Policy, "--change", "minimum_years=10年"],
        "sql" => [verb, "--policy", Person.Policy, "--dialect", "duckdb"],
        _ => [verb, .. Registers(files), "--month", "2014-07"],
    };

    private static string[] Registers(TempFiles files) =>
        [files.Write("r.csv", "id,from,to\na,2013-01,2013-12\n"), files.Write("e.csv", "id,from,to\na,2013-11,2014-02\n")];

    private static void Is(string expected, BatchCli run) => Is(expected, new CliRun(run.ExitCode, run.Out, run.Error));

    private static void Is(string expected, CliRun run)
    {
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith(expected, run.Errors[0], StringComparison.Ordinal);
    }

    private static byte[] Zip(string entry)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream content = archive.CreateEntry(entry).Open();
            content.Write(Encoding.UTF8.GetBytes(Text));
        }

        return bytes.ToArray();
    }

    private static byte[] GZip()
    {
        using MemoryStream bytes = new();
        using (GZipStream content = new(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            content.Write(Encoding.UTF8.GetBytes(Text));
        }

        return bytes.ToArray();
    }
}
