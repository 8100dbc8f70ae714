using PensionRules.Cli.Batch;
using PensionRules.Cli.CommandLine;
using PensionRules.Diagnostics;

namespace PensionRules.Cli.WhatIf;

/// <summary>The options of <c>whatif</c>.</summary>
internal static class WhatIfSpecs
{
    public static OptionSpec Against { get; } = new("--against", "ID", new BothLanguages(
        "改后的政策，见 list；不写时是同一政策，改动写在 --change", "the policy set after the change, see 'list'; without it the same one, changed by --change"));

    public static OptionSpec Change { get; } = new("--change", "TERM=VALUE", new BothLanguages(
        "改后的参数、开关或任何项，代替文件里的列；可写多次",
        "a parameter, a switch or any term after the change; it stands in place of a column; repeatable"))
    { IsRepeatable = true, TakesSeveral = true };

    public static OptionSpec Compared { get; } = new("--compare", "TERM", new BothLanguages(
        "比较哪一项，默认月养老金；没有月养老金的制度一定要写", "the term to compare, monthly_pension by default; schemes without it need the option"));

    public static OptionSpec By { get; } = new("--by", "A,B:WIDTH", new BothLanguages(
        "按这些列分组：选项、是否、地区、年份或自己的列；数要写每档多宽，如 缴费月数:60",
        "group by these columns: a choice, yes or no, a region, the year of a date, or a column of your own; a number with the width of its bands, as in contribution_months:60"));

    public static OptionSpec Ignore { get; } = new("--ignore", "A,B", new BothLanguages(
        "文件里不看的列（编号、序号、姓名、id、no、name 不用写）", "columns of the file to leave aside (id, no, name, 编号, 序号, 姓名 need not be named)"));

    public static OptionSpec Format { get; } = CommonOptions.Format("text", "csv", "json", "html");

    public static OptionSpec OutputFile { get; } = new("--output", "FILE", new BothLanguages(
        "写到这个文件；不写或写 - 时写到标准输出", "the file to write; standard output without it, or with -"))
    { Aliases = ["-o"] };

    public static IReadOnlyList<OptionSpec> All { get; } =
    [
        CommonOptions.Policy, CommonOptions.Scheme, CommonOptions.Region, CommonOptions.Date, CommonOptions.Set, Against, Change, Compared, By, Ignore,
        CommonOptions.KnownAt, BatchOptions.Map, BatchOptions.Decimals, BatchOptions.Encoding, Format, OutputFile, BatchOptions.Threads,
    ];
}
