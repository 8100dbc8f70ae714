namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule NoVerb = new(
        "PR6001", "没有写命令；有：{0}", "no command was given; there are: {0}", "pension-rules --language zh");

    internal static readonly DiagnosticRule UnknownVerb = new(
        "PR6002", "没有命令“{0}”{1}", "there is no command '{0}'{1}", "pension-rules calulate");

    internal static readonly DiagnosticRule UnknownOption = new(
        "PR6003", "命令“{0}”没有选项“{1}”{2}", "the command '{0}' has no option '{1}'{2}", "pension-rules list --regon 210000");

    internal static readonly DiagnosticRule OptionNeedsValue = new(
        "PR6004", "选项 {0} 后面要写 {1}", "the option {0} needs {1}", "pension-rules calculate --policy");

    internal static readonly DiagnosticRule OptionTwice = new(
        "PR6005", "选项 {0} 只能写一次", "the option {0} is given once only", "--policy a --policy b");

    internal static readonly DiagnosticRule UnexpectedArgument = new(
        "PR6006", "命令“{0}”不需要“{1}”；用法：{2}", "the command '{0}' does not take '{1}'; usage: {2}", "pension-rules list liaoning");

    internal static readonly DiagnosticRule BadOptionValue = new(
        "PR6007", "{0} 不能是“{1}”；可写：{2}", "{0} cannot be '{1}'; write {2}", "--format xml");

    internal static readonly DiagnosticRule OptionsMissing = new(
        "PR6008", "还要写 {0}", "{0} is needed", "pension-rules calculate --scheme employee-pension");

    internal static readonly DiagnosticRule OptionsClash = new(
        "PR6009", "{0} 和 {1} 不能同时写", "{0} and {1} exclude each other", "--policy a --scheme b");

    internal static readonly DiagnosticRule SetNeedsTerm = new(
        "PR6010", "“{0}”要写成“项=值”，例如 缴费月数=240", "'{0}' is written 'term=value', as in contribution_months=240", "--set 240");

    internal static readonly DiagnosticRule FileUnreadable = new(
        "PR6011", "读不了“{0}”：{1}", "'{0}' cannot be read: {1}", "--input missing.json");

    internal static readonly DiagnosticRule TextUnreadable = new(
        "PR6012", "既不是 UTF-8，也不是 GB18030 的文字；请另存为 UTF-8", "this text is neither UTF-8 nor GB18030; save it as UTF-8", "byte FF");

    internal static readonly DiagnosticRule BadJson = new(
        "PR6013", "不是 JSON：{0}", "this is not JSON: {0}", "{ \"average_wage\": 1000, }");

    internal static readonly DiagnosticRule JsonNotObject = new(
        "PR6014", "JSON 要是一个对象：{{ \"项\": 值, … }}", "the JSON is one object: {{ \"term\": value, … }}", "[ 1000 ]");

    internal static readonly DiagnosticRule JsonBadValue = new(
        "PR6015", "“{0}”的值要是数、文字、是否，或若干行（对象的数组）", "the value of '{0}' is a number, a text, true or false, or rows (an array of objects)", "{ \"average_wage\": { \"value\": 1000 } }");

    internal static readonly DiagnosticRule CsvNeedsPolicy = new(
        "PR6016", "CSV 算例要写明政策：--policy ID", "a CSV of cases needs its policy set: --policy ID", "pension-rules check cases.csv");

    internal static readonly DiagnosticRule CsvEmpty = new(
        "PR6017", "这个 CSV 没有{0}；第一行是项的名称，以下每行一例", "this CSV has no {0}; its first line names the terms, and every line below is a case", "an empty file");

    internal static readonly DiagnosticRule CsvBlankHeader = new(
        "PR6018", "这一列没有名称；请写出项的名称，或删去这一列", "this column has no name; write its term or remove the column", "case,,=月养老金");

    internal static readonly DiagnosticRule CsvExpectsNothing = new(
        "PR6019", "没有以“=”开头的列，也就没有要核对的结果；请把要核对的列写成“=项”", "no column begins with '=', so there is nothing to check; write the columns to check as '=term'", "case,缴费月数,月养老金");

    internal static readonly DiagnosticRule CsvRowExpectsNothing = new(
        "PR6020", "这一行没有要核对的结果；请填写以“=”开头的列", "this row has no result to check; fill a column that begins with '='", "甲,240,");

    internal static readonly DiagnosticRule CsvRowWidth = new(
        "PR6021", "这一行有 {0} 格，表头有 {1} 格；含逗号的值要加双引号", "this row has {0} cells and the header has {1}; a value with a comma is quoted", "甲,24,000");

    internal static readonly DiagnosticRule CsvQuotes = new(
        "PR6022", "双引号不成对，或引号后面还有字；引号内的双引号写两个", "a quote is not closed, or text follows a closing quote; a quote inside quotes is doubled", "\"甲,240");

    internal static readonly DiagnosticRule CaseFailed = new(
        "PR6023", "算例“{0}”：{1} 应为 {2}，得到 {3}", "case '{0}': {1} should be {2} and is {3}", "| 满十五年 | 1000 | 180 | 199.00 |");

    internal static readonly DiagnosticRule NoticesDiffer = new(
        "PR6024", "算例“{0}”：提示应为 {1}，得到 {2}", "case '{0}': the notices should be {1} and are {2}", "| 超龄 | 无 |");

    internal static readonly DiagnosticRule NoValue = new(
        "PR6025", "“{0}”没有值：{1}", "'{0}' has no value: {1}", "--set 缴费月数=100 --terms account_pension");

    internal static readonly DiagnosticRule Refused = new(
        "PR6026", "不能计算：{0}", "refused: {0}", "--set 缴费月数=240 --set 建账前月数=241");

    internal static readonly DiagnosticRule UnknownFileKind = new(
        "PR6027", "“{0}”不是 .md 也不是 .csv", "'{0}' is neither .md nor .csv", "pension-rules check cases.docx");

    internal static readonly DiagnosticRule OutputFailed = new(
        "PR6028", "写不出结果：{0}", "the output cannot be written: {0}", "pension-rules list > /dev/full");

    internal static readonly DiagnosticRule EmptyFolder = new(
        "PR6029", "文件夹“{0}”里没有 *.md 文件", "there is no *.md file in the folder '{0}'", "pension-rules check empty-folder");

    internal static readonly DiagnosticRule NothingChecked = new(
        "PR6030", "{0} 没有可以核对的算例：文件里没有，载入的政策也没有以它为依据的；请写算例，或用 --policies 载入用到它的政策", "no case could be run for {0}: it holds none, and no policy set that is loaded rests on it; write cases, or load with --policies what uses it", "pension-rules check unused-data.md");

    internal static readonly DiagnosticRule Unexpected = new(
        "PR6099", "程序出错（{0}）：{1}；请把命令和这一行报告给我们", "the tool failed ({0}): {1}; please report the command and this line", "a defect of the tool");

    private static DiagnosticRule[] Tool =>
    [
        NoVerb, UnknownVerb, UnknownOption, OptionNeedsValue, OptionTwice, UnexpectedArgument, BadOptionValue,
        OptionsMissing, OptionsClash, SetNeedsTerm, FileUnreadable, TextUnreadable, BadJson, JsonNotObject,
        JsonBadValue, CsvNeedsPolicy, CsvEmpty, CsvBlankHeader, CsvExpectsNothing, CsvRowExpectsNothing, CsvRowWidth,
        CsvQuotes, CaseFailed, NoticesDiffer, NoValue, Refused, UnknownFileKind, OutputFailed, EmptyFolder,
        NothingChecked, Unexpected,
    ];
}
