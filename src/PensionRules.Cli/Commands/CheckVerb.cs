using PensionRules.Cli.Checking;
using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Watching;
using PensionRules.Diagnostics;
using PensionRules.Documents;
using PensionRules.Policies;

namespace PensionRules.Cli.Commands;

/// <summary><c>check</c>: runs worked cases.</summary>
internal sealed class CheckVerb : Verb
{
    private static readonly OptionSpec Watch = new("--watch", null, new BothLanguages(
        "文件一有改动就再核对一次，按 Ctrl+C 结束", "check again whenever a file changes, until Ctrl+C"));

    private static readonly OptionSpec Format = CommonOptions.Format("text", "json");

    public override string Name => "check";

    public override BothLanguages Summary => new("核对算例：政策文件、算例文件或 CSV", "run the cases of policy documents, case documents or a CSV");

    public override string Usage => "check [FILE…] [--policy ID] [--watch | --format text|json]";

    public override IReadOnlyList<OptionSpec> Options => [CommonOptions.Policy, Watch, Format];

    public override int MostArguments => int.MaxValue;

    public override BothLanguages Examples => new(
        """
        check --language zh
        check 我的政策.md 我的算例.md
        check --watch 我的政策.md
        check --policy liaoning-employee-2001 退休人员.csv
        """,
        """
        check
        check our-policy.md our-cases.md
        check --watch our-policy.md
        check --policy liaoning-employee-2001 people.csv
        """);

    public override BothLanguages Notes => new(
        """
        不写文件时核对全部内置政策（和 --policies 的文件夹），写 --policy 时只核对一个。文件夹代表其中所有 *.md。
        政策文件可以引用内置的制度和政策；与内置文件同标识的代替它。
        写了文件，就核对它自己的算例，以及所有以它为依据的政策（引用它的资料、制度，承接它的政策）的算例；规则目录牵涉全部政策。
        一例也没有核对到（空文件夹、没有政策用到的资料）是错误。
        CSV 第一行是项的名称或标识，“=项”是应得的结果（值、“甲 或 乙”、“拒绝 原因”）；第一列可以是 算例、case、name；空格子是没有给出、不核对。
        CSV 用 UTF-8 或 GB18030；含逗号的值加双引号。每行算一例；读不懂的行算不符。
        不符的，列出应得多少、得到多少和得出它的每一步。最后一行：N passed, N failed（N 例符合，N 例不符）。
        --watch 在文件或文件夹改动后再核对，退出码是最后一次的；--format json 给程序用。
        """,
        """
        Without files: every built-in policy set (and the folders of --policies), or the one of --policy. A folder stands for all *.md below it.
        A policy document may refer to built-in schemes and policy sets; one with the id of a built-in document stands in for it.
        A file is checked by its own cases and by those of every policy set that rests on it: that uses this data set or scheme, or
        extends this policy set; a rulebook concerns every set. That no case is run at all (an empty folder, data that no set uses) is an error.
        The first line of a CSV names terms; '=term' is what must come out (a value, 'a or b', 'refuse reason'); the first column may be
        算例, case or name; a blank cell is not given or not checked. UTF-8 or GB18030; a value with a comma is quoted.
        Every row is a case; one that cannot be read is a failed one.
        A case that fails shows what was expected, what came out, and each step that led there. The last line: N passed, N failed.
        --watch checks again when a file or folder changes and ends with the exit code of the last run; --format json is for programs.
        """);

    public override int Run(ToolContext context)
    {
        if (context.Given.Arguments.Any(IsTable) && !context.Given.Has(CommonOptions.Policy))
        {
            context.Report(DiagnosticRules.CsvNeedsPolicy);
            return Tool.BadInput;
        }

        return context.Given.Has(Watch) ? RunAgainAndAgain(context) : RunOnce(context);
    }

    private static int RunAgainAndAgain(ToolContext context)
    {
        if (context.Given.One(Format) == "json")
        {
            context.Report(DiagnosticRules.OptionsClash, Watch.Name, "--format json");
            return Tool.BadInput;
        }

        string[] paths = [.. context.Given.Arguments, .. context.Given.All(CommonOptions.Policies)];
        if (paths.Length == 0)
        {
            context.Report(DiagnosticRules.OptionsMissing, context.Text("要核对的文件，或 --policies DIR", "a file to check, or --policies DIR"));
            return Tool.BadInput;
        }

        return WatchLoop.Run(context, paths, RunOnce);
    }

    private static int RunOnce(ToolContext context)
    {
        // A program gets its object in any case, a person no counts that mean nothing.
        bool isJson = context.Given.One(Format) == "json";
        CaseTally tally = new(isJson ? new JsonCaseReport(context) : new TextCaseReport(context));
        if (Check(context, tally) || isJson)
        {
            tally.End();
        }

        return (context.HasErrors, tally.Failed) switch { (true, _) => Tool.BadInput, (_, > 0) => Tool.CaseFailed, _ => Tool.Done };
    }

    // False when there is no policy set to check against, and so nothing to count.
    private static bool Check(ToolContext context, CaseTally tally)
    {
        IReadOnlyList<string> files = context.Given.Arguments;
        string? policy = context.Given.One(CommonOptions.Policy);
        foreach (string file in files.Where(f => !IsDocument(f) && !IsTable(f)))
        {
            Report(file, context);
            tally.AddBroken(1);
        }

        foreach (string folder in files.Concat(context.Given.All(CommonOptions.Policies)).Where(f => IsEmptyFolder(f, context)))
        {
            context.Report(DiagnosticRules.EmptyFolder, folder);
        }

        ReadResult[] read = [.. files.Where(IsDocument).SelectMany(f => Read(f, context))];
        PolicyLibrary library = context.Library().Replacing(read);
        CatalogBuild build = policy is not null && read.Length == 0 ? library.Load(policy) : library.Load();
        context.Report(build.Diagnostics);
        PolicySet? set = policy is null ? null : Find(policy, build, library, context);
        if (policy is not null && set is null)
        {
            return false;
        }

        Run(context, tally, build, read, [.. files.Where(IsTable)], set);
        return true;
    }

    private static void Run(ToolContext context, CaseTally tally, CatalogBuild build, ReadResult[] read, string[] tables, PolicySet? set)
    {
        DocumentCheck check = new(build, tally, set?.Id);
        if (context.Given.Arguments.Count == 0)
        {
            check.RunAll();
        }

        foreach (ReadResult document in read)
        {
            check.Run(document);
        }

        foreach (string table in tables)
        {
            new CsvCheck(context, tally).Run(table, set!);
        }

        NeverLookClean(context, tally);
    }

    // What could not be read or built may have taken cases with it that nobody counted.
    private static void NeverLookClean(ToolContext context, CaseTally tally)
    {
        if (tally.Passed + tally.Failed == 0 && !context.HasErrors)
        {
            context.Report(DiagnosticRules.NothingChecked, string.Join(context.Text("、", ", "), context.Given.Arguments));
        }

        tally.AddBroken(context.HasErrors && tally.Failed == 0 ? 1 : 0);
    }

    private static PolicySet? Find(string policy, CatalogBuild build, PolicyLibrary library, ToolContext context)
    {
        PolicySet? set = build.Catalog.Find(policy);
        if (set is null && build.Diagnostics.Count == 0)
        {
            context.Report(DiagnosticRules.UnknownPolicy, policy, DidYouMean.Of(policy, library.Load().Catalog.PolicySets.Select(s => s.Id)));
        }

        return set;
    }

    // Without an ending it was meant to be a folder.
    private static void Report(string file, ToolContext context)
    {
        if (Path.HasExtension(file) || File.Exists(file))
        {
            context.Report(DiagnosticRules.UnknownFileKind, file);
        }
        else
        {
            context.Report(DiagnosticRules.FileUnreadable, file, context.Text("没有这个文件夹", "there is no such folder"));
        }
    }

    private static IReadOnlyList<ReadResult> Read(string path, ToolContext context) =>
        Directory.Exists(path) ? context.Folder(path) : [PolicyDocumentReader.ReadFile(path)];

    // One that cannot be listed is told of where it is read.
    private static bool IsEmptyFolder(string path, ToolContext context) => Directory.Exists(path) && context.Folder(path).Count == 0;

    private static bool IsDocument(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || Directory.Exists(path);

    private static bool IsTable(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
}
