using PensionRules.Cli.CommandLine;
using PensionRules.Diagnostics;

namespace PensionRules.Cli.Sql;

/// <summary>The options of <c>sql</c>.</summary>
internal static class SqlVerbOptions
{
    public static OptionSpec Dialect { get; } = new("--dialect", "postgres|duckdb|spark", new BothLanguages(
        "哪一种数据库", "the database"))
    { Values = ["postgres", "duckdb", "spark"] };

    public static OptionSpec Table { get; } = new("--table", "TABLE", new BothLanguages(
        "人员的表或视图，默认 people；模式写在点号前", "the table or view of people, 'people' by default; a schema stands before a dot"));

    public static OptionSpec Map { get; } = new("--map", "COLUMN=TERM", new BothLanguages(
        "表中哪一列是哪一项；可写多次。不写的项在以标识为名的列里", "which column is which term; repeatable. A term that is not mapped stands in a column named by its id"))
    { IsRepeatable = true };

    public static OptionSpec Columns { get; } = new("--columns", "A,B", new BothLanguages(
        "表中有哪些项，名称或标识，列名与所写的相同；不写时是待遇用到的全部输入，表中没有的列数据库会报错",
        "which terms the table has, in columns of these names; without it every input that the outputs rest on, and the database refuses a column that is not there"));

    public static OptionSpec Keep { get; } = new("--keep", "A,B", new BothLanguages(
        "原样带到结果里的列：编号、地区", "columns carried to the results as they are: a key, a region"));

    public static OptionSpec Outputs { get; } = new("--outputs", "A,B", new BothLanguages(
        "要算的项，名称或标识；不写时是制度中能成批计算的全部待遇", "the terms to calculate, by name or id; without it every output of the scheme that a population can have"));

    public static OptionSpec View { get; } = new("--view", "NAME", new BothLanguages(
        "写成建立这个视图的语句", "write a statement that creates this view"));

    public static OptionSpec Headers { get; } = new("--headers", "zh|id", new BothLanguages(
        "结果的列名用中文还是标识，默认标识", "names of the result columns in Chinese or as ids; ids by default"))
    { Values = ["zh", "id"] };

    public static OptionSpec Decimals { get; } = new("--decimals", "TERM=N", new BothLanguages(
        "一列数的小数位数，多出来的是问题；默认按项的精度，没有规定的四位；可写多次",
        "the decimals of a column of numbers, more are a finding; by default those of the term's step, four without one; repeatable"))
    { IsRepeatable = true };

    public static OptionSpec Output { get; } = new("--output", "FILE.sql", new BothLanguages(
        "写到这个文件；不写或写 - 时写到标准输出", "the file to write; standard output without it, or with -"))
    { Aliases = ["-o"] };

    public static IReadOnlyList<OptionSpec> All { get; } =
    [
        CommonOptions.Policy, CommonOptions.Scheme, CommonOptions.Region, CommonOptions.Date, Dialect, Table, Columns, Map, Keep, Outputs, View,
        CommonOptions.Set, CommonOptions.Input, CommonOptions.KnownAt, Decimals, Headers, Output,
    ];
}
