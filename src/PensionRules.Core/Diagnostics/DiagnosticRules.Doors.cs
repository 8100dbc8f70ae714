namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule MapColumnTwice = new(
        "PR7093", "列“{0}”对应了两项：{1} 和 {2}；请只留一项", "the column '{0}' is mapped to two terms, {1} and {2}; keep one", "--map wage=average_wage --map wage=account_balance");

    internal static readonly DiagnosticRule MapIgnored = new(
        "PR7094", "列“{0}”不能既用 --map 写明是哪一项，又用 --ignore 不看", "the column '{0}' cannot be mapped with --map and left aside with --ignore at once", "--map wage=average_wage --ignore wage");

    internal static readonly DiagnosticRule FileIsNoText = new(
        "PR7095", "这是{0}，不是文本；请{1}", "this is {0}, not text; {1}", "pension-rules batch people.xlsx");

    internal static readonly DiagnosticRule OtherSeparator = new(
        "PR7096", "表头用{0}隔开，这里要的是{1}；{2}", "the header is separated by {0}, and {1} are expected; {2}", "average_wage;contribution_months");

    private static IReadOnlyList<DiagnosticRule> Doors => [MapColumnTwice, MapIgnored, FileIsNoText, OtherSeparator];
}
