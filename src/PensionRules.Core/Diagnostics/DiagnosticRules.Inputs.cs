namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule InputUnknownTerm = new(
        "PR5001", "没有名为“{0}”的项{1}", "there is no term '{0}'{1}", "--set 缴费月书=240");

    internal static readonly DiagnosticRule InputNotReadable = new(
        "PR5002", "“{0}”不是“{1}”的值；{2}", "'{0}' is no value of '{1}'; {2}", "--set 账户余额=24,00");

    internal static readonly DiagnosticRule InputWrongUnit = new(
        "PR5003", "“{0}”的单位不对；“{1}”的单位是 {2}", "'{0}' has the wrong unit; '{1}' is in {2}", "--set 缴费月数=20年");

    internal static readonly DiagnosticRule InputOutOfRange = new(
        "PR5004", "“{1}” {0} 不在 {2} 至 {3} 之间", "'{1}' {0} is not between {2} and {3}", "--set 缴费月数=-1");

    internal static readonly DiagnosticRule InputNotOnStep = new(
        "PR5005", "“{1}” {0} 不是 {2} 的倍数", "'{1}' {0} is not a multiple of {2}", "--set 账户余额=24000.005");

    internal static readonly DiagnosticRule InputGivenTwice = new(
        "PR5006", "“{0}”给了两次", "'{0}' is given twice", "--set 账户余额=1 --set account_balance=2");

    internal static readonly DiagnosticRule InputUnknownRegion = new(
        "PR5007", "“{0}”不是已知的地区，要写代码（GB/T 2260）或名称{1}", "'{0}' is no known region code (GB/T 2260) or name{1}", "--set 参保地=219999");

    internal static readonly DiagnosticRule InputUnknownChoice = new(
        "PR5008", "“{0}”不是“{1}”的选项；可选：{2}", "'{0}' is no value of '{1}'; there are: {2}", "--set 三成左右=是");

    internal static readonly DiagnosticRule InputUnknownField = new(
        "PR5009", "记录“{0}”没有字段“{1}”{2}；有：{3}", "the list '{0}' has no field '{1}'{2}; there are: {3}", "{ \"career\": [ { \"wage\": 1 } ] }");

    internal static readonly DiagnosticRule InputsMissing = new(
        "PR5010", "缺少输入：{0}", "missing inputs: {0}", "--set 缴费月数=240");

    internal static readonly DiagnosticRule InputNotOneValue = new(
        "PR5011", "“{0}”是一张表，要给若干行", "'{0}' is a list and takes rows", "--set 缴费记录=5");

    internal static readonly DiagnosticRule InputOutsidePeriod = new(
        "PR5012", "{0} {1} 不在政策“{2}”的适用期 {3} 之内；请用 pension-rules list 查找当时的政策", "{0} {1} is outside the period {3} of the policy set '{2}'; find the one governing then with pension-rules list", "--set 退休年月=1999-01");

    internal static readonly DiagnosticRule TooManyCandidates = new(
        "PR5013", "无法辨认的值有超过 {0} 种组合；请选定其中几个：{1}", "the illegible values have more than {0} combinations; choose some of them: {1}", "seven illegible parameters of two candidates each");

    internal static readonly DiagnosticRule NotYetIssued = new(
        "PR5014", "政策“{0}”到 {2} 还没有发布，{1} 才发布", "the policy set '{0}' was issued on {1}, and not yet known on {2}", "--policy liaoning-employee-2001 --known-at 2001-07-05");

    private static DiagnosticRule[] Inputs =>
    [
        InputUnknownTerm, InputNotReadable, InputWrongUnit, InputOutOfRange, InputNotOnStep, InputGivenTwice,
        InputUnknownRegion, InputUnknownChoice, InputUnknownField, InputsMissing, InputNotOneValue, InputOutsidePeriod, TooManyCandidates, NotYetIssued,
    ];
}
