using PensionRules.Cli;
using PensionRules.Cli.Watching;

namespace PensionRules.Tests.Cli;

public sealed class WatchTests
{
    private const string Cases = """
        # 我的算例

        | 算例集 cases | our-cases |
        |---|---|
        | 政策 policy | liaoning-employee-2001 |

        ## 年限

        | 算例 | 缴费月数 | =缴费年限 |
        |---|--:|--:|
        | 满十五年 | 180 | 15 |

        """;

    private static readonly string Wrong = Cases.Replace("| 15 |", "| 16 |", StringComparison.Ordinal);

    [Fact]
    public void It_checks_now_and_after_every_change_and_ends_with_the_last_exit_code()
    {
        using TempFiles files = new();
        string file = files.Write("our.md", Cases);
        using ScriptedChanges changes = new(() => Write(file, Wrong), () => Write(file, Wrong + "| 半行"), () => Write(file, Cases), () => Write(file, Wrong));
        CliRun run = Run(changes, "check", "--watch", file);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "1 passed, 0 failed", "── watching for changes; Ctrl+C ends ──",
                $"── changed: {file} ──", "0 passed, 1 failed",
                $"── changed: {file} ──", "0 passed, 1 failed",
                $"── changed: {file} ──", "1 passed, 0 failed",
                $"── changed: {file} ──", "0 passed, 1 failed",
            ],
            run.Lines.Where(l => !l.StartsWith("    ", StringComparison.Ordinal) && !l.Contains("PR6023", StringComparison.Ordinal)));
        Assert.All(run.Errors, e => Assert.Contains("our.md(12,", e, StringComparison.Ordinal));
        Assert.NotEmpty(run.Errors);
        Assert.True(changes.IsDisposed);
    }

    [Fact]
    public void The_same_mistake_is_told_again_after_the_next_change()
    {
        using TempFiles files = new();
        string file = files.Write("our.md", Cases + "| 半行");
        using ScriptedChanges changes = new(() => [new Change(file, IsGone: false)]);
        CliRun run = Run(changes, "check", "--watch", file);
        Assert.Equal(2, run.ExitCode);
        string[][] times = [.. run.Errors.Chunk(run.Errors.Length / 2)];
        Assert.NotEmpty(times[0]);
        Assert.Equal(times[0], times[1]);
    }

    [Fact]
    public void A_file_that_goes_and_comes_back_is_an_error_in_between()
    {
        using TempFiles files = new();
        string file = files.Write("our.md", Cases);
        using ScriptedChanges changes = new(() => Delete(file), () => Write(file, Cases));
        CliRun run = Run(changes, "check", "--watch", file, "--language", "zh");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"── 有改动：{file}（不在了） ──", run.Lines[2]);
        Assert.StartsWith($"error PR1002: 读不了“{file}”", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal("1 passed, 0 failed", run.Lines[^1]);
    }

    [Fact]
    public void Many_changes_are_named_by_the_first_of_them()
    {
        using TempFiles files = new();
        string file = files.Write("our.md", Cases);
        using ScriptedChanges changes = new(() => [.. Enumerable.Range(1, 7).Select(i => new Change($"{i}.md", IsGone: false))]);
        Assert.Contains("── changed: 1.md, 2.md, 3.md, 4.md, 5.md, more: 2 ──", Run(changes, "check", "--watch", file).Lines);
    }

    [Fact]
    public void What_is_watched_are_the_files_and_the_folders_of_policies()
    {
        using TempFiles files = new();
        string file = files.Write("our.md", Cases);
        IReadOnlyList<string> watched = [];
        using ScriptedChanges changes = new();
        CliRun run = Run(paths => { watched = paths; return changes; }, "check", "--watch", file, "--policies", CliRun.LanguageFolder);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal([file, CliRun.LanguageFolder], watched);
    }

    [Theory]
    [InlineData("PR6009: --watch and --format json exclude each other", "--format", "json", "our.md")]
    [InlineData("PR6008: a file to check, or --policies DIR is needed")]
    [InlineData("PR6016: a CSV of cases needs its policy set", "cases.csv")]
    public void Bad_usage_watches_nothing(string expected, params string[] args)
    {
        CliRun run = Run(_ => throw new InvalidOperationException("It watches."), ["check", "--watch", .. args]);
        Assert.StartsWith($"error {expected}", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task Real_files_are_watched_until_told_to_end()
    {
        using TempFiles files = new();
        string folder = Directory.CreateDirectory(files.Path("policies")).FullName;
        string file = files.Write("policies/our.md", Cases);
        using CancellationTokenSource stop = new();
        using LiveText output = new();
        using LiveText error = new();
        ToolConsole console = new(output, error, TextReader.Null, IsTerminal: false, _ => null)
        { Watch = paths => new FileChanges(paths, stop.Token) };
        Task<int> run = Task.Run(() => Tool.Run(["check", "--watch", folder], console));
        output.WaitFor("1 passed, 0 failed\n── watching");

        // Written in place.
        await File.WriteAllTextAsync(file, Wrong);
        Assert.Contains($"changed: {file} ──", output.WaitFor("0 passed, 1 failed"), StringComparison.Ordinal);

        // As editors do: a new file takes the place of the old one.
        await File.WriteAllTextAsync(files.Path("policies/our.md.tmp"), Cases);
        File.Move(files.Path("policies/our.md.tmp"), file, overwrite: true);
        output.WaitFor("1 passed, 0 failed");

        // Half a document.
        await File.WriteAllTextAsync(file, Cases[..^8]);
        error.WaitFor("our.md(11,");
        output.WaitFor("1 failed");

        // A new document beside it.
        await File.WriteAllTextAsync(file, Cases);
        output.WaitFor("1 passed, 0 failed");
        files.Write("policies/more.md", Cases.Replace("our-cases", "more-cases", StringComparison.Ordinal));
        Assert.Contains("more.md ──", output.WaitFor("2 passed, 0 failed"), StringComparison.Ordinal);

        // The whole folder goes and comes back.
        Directory.Delete(folder, recursive: true);
        output.WaitFor("our.md (gone)");
        Directory.CreateDirectory(folder);
        files.Write("policies/our.md", Wrong);
        output.WaitFor("contribution years should be 16 years and is 15 years");
        output.WaitFor("0 passed, 1 failed");

        await stop.CancelAsync();
        Assert.Equal(1, await run);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no/such/folder/our.md")]
    public void What_is_no_path_has_no_state_and_does_not_keep_it_from_watching(string path)
    {
        using CancellationTokenSource stop = new();
        using FileChanges changes = new([path], stop.Token);
        Assert.Empty(FileStates.Of([path]).Since(FileStates.Of([])));
        stop.Cancel();
        Assert.Null(changes.Next());
    }

    [Fact]
    public void Nothing_changed_is_no_change()
    {
        using TempFiles files = new();
        string file = files.Write("our.md", Cases);
        FileStates before = FileStates.Of([file, files.Path("none.md"), files.Folder]);
        Assert.Empty(FileStates.Of([file, files.Path("none.md"), files.Folder]).Since(before));

        string none = files.Write("none.md", Cases);
        string note = files.Write("note.txt", "not a document");
        File.Delete(file);
        Assert.Equal(
            [new Change(none, IsGone: false), new Change(file, IsGone: true)],
            FileStates.Of([file, none, files.Folder]).Since(before));
        Assert.NotEmpty(FileStates.Of([note]).Since(before));
    }

    private static Change[] Write(string file, string text)
    {
        File.WriteAllText(file, text);
        return [new Change(file, IsGone: false)];
    }

    private static Change[] Delete(string file)
    {
        File.Delete(file);
        return [new Change(file, IsGone: true)];
    }

    private static CliRun Run(ScriptedChanges changes, params string[] args) => Run(_ => changes, args);

    private static CliRun Run(Func<IReadOnlyList<string>, IChanges> watch, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        ToolConsole console = new(output, error, TextReader.Null, IsTerminal: false, _ => null) { Watch = watch };
        int exitCode = Tool.Run(args, console);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }
}
