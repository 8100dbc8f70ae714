using PensionRules.Cli.CommandLine;
using PensionRules.Diagnostics;

namespace PensionRules.Cli.Batch;

/// <summary>The options of <c>batch</c>.</summary>
internal static class BatchOptions
{
    public static OptionSpec Output { get; } = new("--output", "RESULTS.csv", new BothLanguages(
        "结果写到哪个文件；不写或写 - 时写到标准输出", "the file of the results; standard output without it, or with -"))
    { Aliases = ["-o"] };

    public static OptionSpec Outputs { get; } = new("--outputs", "A,B", new BothLanguages(
        "只算这些项；不写时算制度的全部待遇", "the terms to calculate; without it the outputs of the scheme"));

    public static OptionSpec Keep { get; } = new("--keep", "A,B", new BothLanguages(
        "带到结果里的列，可以是政策没有的列（编号、姓名）；none 为一列也不带；不写时带上输入的所有列",
        "the columns that the results carry; they may be columns of your own (an id, a name); none for no column; without it all columns of the input"));

    public static OptionSpec Headers { get; } = new("--headers", "zh|id", new BothLanguages(
        "结果表头用名称还是标识；不写时与输入的表头相同", "names (zh) or ids in the header of the results; without it as in the input"))
    { Values = ["zh", "id"] };

    public static OptionSpec Encoding { get; } = new("--encoding", "utf-8|gb18030", new BothLanguages(
        "输入的编码；不写时自动判断。结果用同样的编码", "the encoding of the input; told from its bytes without it. The results have the same"))
    { Values = ["utf-8", "gb18030"] };

    public static OptionSpec Format { get; } = new("--format", "csv|tab", new BothLanguages(
        "csv：逗号、双引号；tab：制表符、\\N 为空。默认 csv，从标准输入到标准输出时默认 tab",
        "csv: commas and quotes; tab: tabs and \\N for nothing. csv by default, tab from standard input to standard output"))
    { Values = ["csv", "tab"] };

    public static OptionSpec Columns { get; } = new("--columns", "A,B", new BothLanguages(
        "没有表头的输入各列的名称，依次写", "the columns of an input without a header, in order"));

    public static OptionSpec Header { get; } = new("--header", null, new BothLanguages(
        "tab 格式的输入第一行是表头，结果也有表头", "the first line of a tab input is its header, and the results have one"));

    public static OptionSpec Decimals { get; } = new("--decimals", "TERM=N", new BothLanguages(
        "一列的小数位数，多于此的是错误；不写时按项的精度，没有精度的四位；可写多次",
        "the decimals of a column; more are a finding. Without it those of the term's step, four where it has none; repeatable"))
    { IsRepeatable = true };

    public static OptionSpec Map { get; } = new("--map", "COLUMN=TERM", new BothLanguages(
        "文件中哪一列是哪一项；可写多次。不写的列按表头认", "which column is which term; repeatable. Columns that are not mapped are known by their headers"))
    { IsRepeatable = true };

    public static OptionSpec Resume { get; } = new("--resume", null, new BothLanguages(
        "接着上次中断的地方算", "continues where an earlier run was broken off"));

    public static OptionSpec Verify { get; } = new("--verify", "RESULTS.csv", new BothLanguages(
        "按清单复核：重读输入和结果，重算一遍，逐字节比较", "checks results against their manifest: reads input and results again, calculates anew, compares every byte"));

    public static OptionSpec Threads { get; } = new("--threads", "N", new BothLanguages(
        "用几个线程；结果与此无关", "how many threads; the results do not depend on it"));

    public static IReadOnlyList<OptionSpec> All { get; } =
    [
        CommonOptions.Policy, CommonOptions.Scheme, CommonOptions.Region, CommonOptions.Date, Output, CommonOptions.Set, CommonOptions.KnownAt,
        Outputs, Keep, Headers, Encoding, Format, Columns, Header, Map, Decimals, Resume, Verify, Threads,
    ];
}
