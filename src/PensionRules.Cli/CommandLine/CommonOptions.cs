using PensionRules.Diagnostics;

namespace PensionRules.Cli.CommandLine;

/// <summary>The options that more than one command has.</summary>
internal static class CommonOptions
{
    public static OptionSpec Language { get; } = new("--language", "zh|en", new BothLanguages(
        "输出的语言；不写时按 LC_ALL、LANG，以 zh 开头为中文，其余为英文",
        "language of the output; without it Chinese when LC_ALL or LANG starts with zh, otherwise English"))
    { Values = ["zh", "en"] };

    public static OptionSpec Policies { get; } = new("--policies", "DIR", new BothLanguages(
        "另外的政策文件夹（其中所有 *.md），可写多次；与内置文件同标识的代替内置的，并在标准错误输出说明",
        "a further folder of policy documents (all *.md below it); repeatable. One with the id of a built-in document stands in for it, and a note on stderr says so"))
    { IsRepeatable = true };

    public static OptionSpec Help { get; } = new("--help", null, new BothLanguages("显示帮助", "show this help")) { Aliases = ["-h", "-?"] };

    public static OptionSpec Version { get; } = new("--version", null, new BothLanguages("显示版本", "show the version"));

    public static OptionSpec Policy { get; } = new("--policy", "ID", new BothLanguages("政策的标识，见 list", "the policy set, see 'list'"));

    public static OptionSpec Scheme { get; } = new("--scheme", "ID", new BothLanguages("制度的标识，见 list --schemes", "the scheme, see 'list --schemes'"));

    public static OptionSpec Region { get; } = new("--region", "CODE", new BothLanguages(
        "地区代码（GB/T 2260）或名称，见 list --regions", "the region's code (GB/T 2260) or name, see 'list --regions'"));

    public static OptionSpec Date { get; } = new("--date", "YYYY-MM", new BothLanguages(
        "决定适用哪个政策的日期：退休、缴费、领取的年月；退休年龄看出生年月，滞纳金看缴清之日。各制度的见 show",
        "the date that decides which policy set governs: the month of retirement, payment or claim; of birth for retirement-age; a day for late-fee. 'show' names it"));

    public static OptionSpec Set { get; } = new("--set", "TERM=VALUE", new BothLanguages(
        "给一个项的值：输入、参数、开关、任何公式；名称或标识，值照平常写（20年、24,000）；可写多次",
        "gives a term: an input, a parameter, a switch, any formula; by name or id, the value as people write it (24,000); repeatable"))
    { IsRepeatable = true, TakesSeveral = true };

    public static OptionSpec Input { get; } = new("--input", "FILE.json", new BothLanguages(
        "从 JSON 对象读取项的值；- 为标准输入", "reads terms from a JSON object; - is standard input"));

    public static OptionSpec KnownAt { get; } = new("--known-at", "YYYY-MM-DD", new BothLanguages(
        "只算到这一天已公布的文件和数值", "only what was published by this day counts"));

    public static OptionSpec Terms { get; } = new("--terms", "A,B", new BothLanguages(
        "只算这些项；不写时算制度的全部待遇", "the terms to calculate; without it the outputs of the scheme"));

    public static OptionSpec Besides { get; } = new("--besides", "A,B", new BothLanguages(
        "制度的全部待遇以外还要看的项，例如一张逐年的账；不能与 --terms 同用",
        "terms to show besides the outputs of the scheme, the rows of a ledger for example; not together with --terms"));

    /// <summary>What every command takes.</summary>
    public static IReadOnlyList<OptionSpec> Global { get; } = [Language, Policies, Help, Version];

    /// <summary>How a policy set and a person's data are given.</summary>
    public static IReadOnlyList<OptionSpec> Calculation { get; } = [Policy, Scheme, Region, Date, Set, Input, KnownAt, Terms, Besides];

    public static OptionSpec Format(params string[] values) => new("--format", string.Join('|', values), new BothLanguages(
        $"输出的格式，默认 {values[0]}", $"form of the output, {values[0]} by default"))
    { Values = values };
}
