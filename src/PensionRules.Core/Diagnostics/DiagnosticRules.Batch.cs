namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule BatchUnknownColumn = new(
        "PR7020", "表头“{0}”不是政策的项（自己的列，如身份证号，写 --keep {0} 带到结果里；是某一项的，写 --map {0}=项）{1}",
        "the header '{0}' is no term of the policy set (a column of your own is carried to the results with --keep {0}; one that is a term is named with --map {0}=term){1}", "people.csv: id_number,average_wage");

    internal static readonly DiagnosticRule RowCells = new(
        "PR7021", "这一行的格数与表头不同；含逗号的值要加双引号", "this row has not as many cells as the header; a value with a comma is quoted", "甲,24,000");

    internal static readonly DiagnosticRule RowQuotes = new(
        "PR7022", "引号后面还有字；引号内的双引号写两个", "text follows a closing quote; a quote inside quotes is doubled", "\"甲\"乙,240");

    internal static readonly DiagnosticRule QuoteNotClosed = new(
        "PR7023", "这里的双引号没有配对，吞掉了 {0} 行；请改正后再算", "a quote opens here and is not closed properly; it swallows {0} lines. Correct it and run again", "\"甲,240");

    internal static readonly DiagnosticRule NotInEncoding = new(
        "PR7024", "这一行不是 {0} 的文字；请另存为 UTF-8，或用 --encoding 写明编码", "this line is no {0} text; save the file as UTF-8, or name its encoding with --encoding", "byte FF");

    internal static readonly DiagnosticRule RowTooLong = new(
        "PR7025", "这一行超过 {0} KiB，多半是双引号没有配对", "this row is longer than {0} KiB; most likely a quote is not closed", "\"甲,240 … to the end of the file");

    internal static readonly DiagnosticRule BatchEmpty = new(
        "PR7026", "这个文件没有{0}；第一行是项的名称或标识，以下每人一行", "this file has no {0}; its first line names terms, and every line below is a person", "an empty file");

    internal static readonly DiagnosticRule BatchBlankHeader = new(
        "PR7027", "第 {0} 列没有名称；请写出项的名称，或删去这一列", "column {0} has no name; write its term or remove the column", "average_wage,,account_balance");

    internal static readonly DiagnosticRule BatchColumnTwice = new(
        "PR7028", "“{0}”有两列", "'{0}' has two columns", "id,average_wage,id");

    internal static readonly DiagnosticRule BatchColumnMissing = new(
        "PR7029", "没有“{0}”这一列，而开头的 {1} 行都要用到它；请加上这一列，或用 --set 给所有人同一个值", "there is no column '{0}', and each of the first {1} rows needs it; add the column, or give everybody the same value with --set", "a file without account_balance");

    internal static readonly DiagnosticRule BatchOutputGiven = new(
        "PR7030", "“{0}”是要算的项，文件里又给了它；请改名并用 --keep 带上，或用 --outputs 写明要算哪些项", "'{0}' is calculated, and the file gives it; rename it and --keep it, or name with --outputs what is to be calculated", "average_wage,monthly_pension");

    internal static readonly DiagnosticRule BatchNoColumn = new(
        "PR7031", "文件没有 {1} 所写的列“{0}”{2}", "the file has no column '{0}', which {1} names{2}", "--keep idd");

    internal static readonly DiagnosticRule FileInUtf16 = new(
        "PR7032", "这个文件是 UTF-16；请另存为 UTF-8", "this file is in UTF-16; save it as UTF-8", "FF FE …");

    internal static readonly DiagnosticRule ResumeDiffers = new(
        "PR7033", "不能接着算：{0}；不写 --resume 重新算", "the run cannot be resumed: {0}; run without --resume to start anew", "another policy set than the first time");

    internal static readonly DiagnosticRule ManifestUnreadable = new(
        "PR7034", "读不懂清单“{0}”：{1}", "the manifest '{0}' cannot be understood: {1}", "results.csv.manifest.json that was edited");

    internal static readonly DiagnosticRule VerifyFailed = new(
        "PR7035", "复核不符：{0}", "the results do not stand: {0}", "a figure of results.csv was changed");

    internal static readonly DiagnosticRule BatchNeedsFiles = new(
        "PR7036", "{0} 要有文件：{1}", "{0} needs files: {1}", "pension-rules batch - --resume");

    internal static readonly DiagnosticRule ResultsAreInput = new(
        "PR7037", "结果“{0}”就是输入文件；请写另一个文件", "the results '{0}' would replace the input; name another file", "batch people.csv -o people.csv");

    internal static readonly DiagnosticRule BatchNeedsRegularFile = new(
        "PR7038", "“{0}”不是普通文件，旁边没有清单，不能用 {1}；请写一个文件", "'{0}' is no regular file and has no manifest, which {1} needs; name a file", "pension-rules batch people.csv -o /dev/null --resume");

    internal static readonly DiagnosticRule BatchHeaderGiven = new(
        "PR7039", "第一行就是表头，而 {0} 又写了各列的名称；请去掉 {0}，tab 格式的改写 --header", "the first line is a header of the very columns of {0}; leave {0} out, and with tabs write --header", "--columns id,average_wage for a file whose first line is id,average_wage");

    private static DiagnosticRule[] Batch =>
    [
        BatchUnknownColumn, RowCells, RowQuotes, QuoteNotClosed, NotInEncoding, RowTooLong, BatchEmpty, BatchBlankHeader, BatchColumnTwice,
        BatchColumnMissing, BatchOutputGiven, BatchNoColumn, FileInUtf16, ResumeDiffers, ManifestUnreadable, VerifyFailed, BatchNeedsFiles,
        ResultsAreInput, BatchNeedsRegularFile, BatchHeaderGiven,
    ];
}
