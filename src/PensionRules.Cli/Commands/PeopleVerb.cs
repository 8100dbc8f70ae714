using System.Globalization;
using PensionRules.Building;
using PensionRules.Cli.CommandLine;
using PensionRules.Cli.Output;
using PensionRules.Diagnostics;
using PensionRules.Numerics;
using PensionRules.Policies;
using PensionRules.Population.People;
using PensionRules.Units;

namespace PensionRules.Cli.Commands;

/// <summary><c>people</c>: made-up people as CSV.</summary>
internal sealed class PeopleVerb : Verb
{
    private const string Ids = "id";

    // The kinds, as they are written.
    private static readonly (string Name, PeopleKind Kind)[] Kinds =
    [
        ("employee-2001", PeopleKind.Employee2001),
        ("employee-2005", PeopleKind.Employee2005),
        ("resident", PeopleKind.Resident),
        ("contribution", PeopleKind.Contribution),
        ("resident-contribution", PeopleKind.ResidentContribution),
    ];

    private static readonly OptionSpec Kind = new("--kind", "KIND", new BothLanguages(
        $"哪一类人：{string.Join('、', Kinds.Select(k => k.Name))}", $"the kind of people: {string.Join(", ", Kinds.Select(k => k.Name))}"))
    { Values = [.. Kinds.Select(k => k.Name)] };

    private static readonly OptionSpec Count = new("--count", "N", new BothLanguages("多少人", "how many people"));

    private static readonly OptionSpec Seed = new("--seed", "N", new BothLanguages(
        "种子，任意整数，默认 1；同一种子永远是同样的人", "the seed, any whole number, 1 by default; the same seed gives the same people for ever"));

    private static readonly OptionSpec Columns = new("--columns", "A,B", new BothLanguages(
        "要哪些列，名称或标识；不写时是政策计算用到的列", "the columns, by name or id; without it those that the policy set calculates with"));

    private static readonly OptionSpec Bad = new("--bad", "SHARE", new BothLanguages(
        "有多少行是错的（缺项、读不懂、超出范围），如 0.5%；默认没有", "the share of rows with something wrong (missing, unreadable, out of range), such as 0.5%; none by default"));

    private static readonly OptionSpec Limits = new("--limits", "SHARE", new BothLanguages(
        "有多少行正好在界线上（满十五年的那个月、半分钱），默认 5%", "the share of rows exactly on a limit (fifteen years to the month, half a fen), 5% by default"));

    private static readonly OptionSpec Headers = new("--headers", "zh|id", new BothLanguages(
        "列名用中文还是标识；默认随输出的语言", "column names in Chinese or as ids; by default as the language of the output"))
    { Values = ["zh", Ids] };

    private static readonly OptionSpec OutputFile = new("--output", "FILE.csv", new BothLanguages(
        "写到这个文件；不写或写 - 时写到标准输出", "the file to write; standard output without it, or with -"))
    { Aliases = ["-o"] };

    public override string Name => "people";

    public override BothLanguages Summary => new("编一批人，供试算、演示和测速", "make up people, for trials, samples and benchmarks");

    public override string Usage => "people --kind KIND --count N [--seed N] [--columns A,B] [--bad SHARE] [--limits SHARE] [--headers zh|id] [-o FILE.csv]";

    public override IReadOnlyList<OptionSpec> Options => [Kind, Count, Seed, Columns, Bad, Limits, Headers, OutputFile];

    public override BothLanguages Examples => new(
        """
        people --kind employee-2001 --count 1000000 --language zh -o 退休人员.csv
        people --kind resident --count 20 --bad 10% --language zh
        people --kind employee-2005 --count 1000 --columns 编号,出生年月,类别,缴费月数 --language zh
        """,
        """
        people --kind employee-2001 --count 1000000 -o retiring.csv
        people --kind resident --count 20 --bad 10%
        people --kind employee-2005 --count 1000 --columns id,birth_month,category,contribution_months
        """);

    public override BothLanguages Notes => new(
        $"""
        这些人是编的：样子像辽宁的人（工资按年份和地方、职业生涯有断有续、储存额与缴费相称），但不是任何人，也不是统计。
        第 i 行只由种子和 i 决定：人数多少、分几次写，都是同样的人。没有 --bad 时，每一行都能按下列政策算出，没有问题。
        {Made("、")}
        """,
        $"""
        These people are made up: they look like Liaoning's (wages by year and place, careers broken and unbroken, accounts that fit), but are nobody, and no statistics.
        Row i depends on the seed and i alone, however many rows there are. Without --bad the policy set named here calculates every row without a finding:
        {Made(", ")}
        """);

    public override int Run(ToolContext context)
    {
        if (Read(context) is not ({ } people, var count))
        {
            return Tool.BadInput;
        }

        PeopleCsvWriter writer = new(people, HeaderLanguage(context));
        if (context.Given.One(OutputFile) is { } path and not "-")
        {
            using WholeFile file = new(path);
            RowProgress progress = new(context, count);
            Write(writer, file.Stream, count, progress.Report);
            file.Complete();
            progress.Finish(count);
        }
        else
        {
            using TextWriterStream output = new(context.Out);
            Write(writer, output, count, written: null);
        }

        return Tool.Done;
    }

    private static void Write(PeopleCsvWriter writer, Stream to, long count, Action<long>? written)
    {
        writer.WriteHeader(to);
        writer.Write(to, 0, count, written);
    }

    private static (PeopleGenerator? People, long Count) Read(ToolContext context)
    {
        if (context.Given.One(Kind) is not { } kind || !context.Given.Has(Count))
        {
            context.Report(DiagnosticRules.OptionsMissing, string.Join(", ", new[] { Kind, Count }.Where(o => !context.Given.Has(o)).Select(o => o.Name)));
            return default;
        }

        PeopleOptions options = new()
        {
            Kind = Kinds.First(k => k.Name == kind).Kind,
            Seed = Number(context, Seed, 0) ?? 1,
            Columns = ColumnsOf(context, kind),
            BadRowsPerMillion = Share(context, Bad) ?? 0,
            BoundaryRowsPerMillion = Share(context, Limits) ?? 50_000,
        };
        ulong? count = Number(context, Count, 1);
        return context.HasErrors ? default : (new PeopleGenerator(options), (long)count!.Value);
    }

    private static ulong? Number(ToolContext context, OptionSpec option, ulong least)
    {
        if (context.Given.One(option) is not { } text)
        {
            return null;
        }

        const NumberStyles Style = NumberStyles.AllowThousands;
        if (ulong.TryParse(text, Style, CultureInfo.InvariantCulture, out ulong number) && number >= least && number <= long.MaxValue)
        {
            return number;
        }

        context.Report(DiagnosticRules.BadOptionValue, option.Name, text, context.Text($"{least} 或更大的整数", $"a whole number from {least} on"));
        return null;
    }

    // A share of rows, to the millionth.
    private static int? Share(ToolContext context, OptionSpec option)
    {
        if (context.Given.One(option) is not { } text)
        {
            return null;
        }

        if (ValueReader.Read(text, TermType.Number(Unit.One), RegionRegister.BuiltIn) is { } share
            && share.Sign >= 0 && share <= Rational.One && (share * PeopleOptions.AllRows).IsInteger)
        {
            return (int)(share * PeopleOptions.AllRows).Numerator;
        }

        context.Report(DiagnosticRules.BadOptionValue, option.Name, text, context.Text("0% 到 100%，如 0.5%", "0% to 100%, such as 0.5%"));
        return null;
    }

    private static string[]? ColumnsOf(ToolContext context, string kind)
    {
        if (context.Given.One(Columns) is not { } text)
        {
            return null;
        }

        IReadOnlyList<PeopleColumn> all = PeopleGenerator.ColumnsOf(Kinds.First(k => k.Name == kind).Kind);
        string[] names = text.Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (string name in names.Where(n => !all.Any(c => c.Id == n || c.Name == n)))
        {
            context.Report(
                DiagnosticRules.PeopleUnknownColumn, kind, name, DidYouMean.Of(name, all.SelectMany(c => new[] { c.Id, c.Name })),
                string.Join(", ", all.Select(c => context.IsChinese ? c.Name : c.Id)));
        }

        if (names.Length == 0)
        {
            context.Report(DiagnosticRules.BadOptionValue, Columns.Name, text, Columns.Value!);
        }

        return names;
    }

    private static Language HeaderLanguage(ToolContext context) => context.Given.One(Headers) switch
    {
        null => context.Language,
        Ids => Language.English,
        _ => Language.Chinese,
    };

    private static string Made(string separator) =>
        string.Join(separator, Kinds.Select(k => $"{k.Name} → {new PeopleGenerator(new PeopleOptions { Kind = k.Kind }).Policy}"));
}
