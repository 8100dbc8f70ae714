namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule UnknownScheme = new(
        "PR4001", "没有制度“{0}”{1}", "there is no scheme '{0}'{1}", "| 制度 scheme | employe-pension |");

    internal static readonly DiagnosticRule UnknownPolicy = new(
        "PR4002", "没有政策“{0}”{1}", "there is no policy set '{0}'{1}", "| 承接 extends | national-employee-2004 |");

    internal static readonly DiagnosticRule UnknownDataSet = new(
        "PR4003", "没有资料“{0}”{1}", "there is no data set '{0}'{1}", "| 引用 uses | minimum-months |");

    internal static readonly DiagnosticRule UnknownRegion = new(
        "PR4004", "“{0}”不是已知的地区代码（GB/T 2260）；新的地区在政策或资料里用表“| 地区 region | 名称 | 英文 |”登记{1}", "'{0}' is no known region code (GB/T 2260); a new place is registered in a policy or data document with a table '| 地区 region | 名称 | 英文 |'{1}", "| 地区 region | 219999 |");

    internal static readonly DiagnosticRule BadPeriod = new(
        "PR4005", "适用期“{0}”要写成“2001-07 .. 2005-12”，止期可空", "the period '{0}' is written '2001-07 .. 2005-12', with the end left open if there is none", "| 适用 in-force | 2001年7月起 |");

    internal static readonly DiagnosticRule BadDate = new(
        "PR4006", "“{0}”不是日期；请写成 2001-07-06", "'{0}' is no date; write it as 2001-07-06", "| 发布 issued | 2001年7月6日 |");

    internal static readonly DiagnosticRule BadProfile = new(
        "PR4007", "舍入“{0}”要写成“0.01 四舍五入”", "the rounding '{0}' is written '0.01 四舍五入'", "| 舍入 rounding | 分 |");

    internal static readonly DiagnosticRule BadGoverning = new(
        "PR4008", "决定日期“{0}”要写成“退休年月 retirement_month: 年月”", "the governing date '{0}' is written '退休年月 retirement_month: 年月'", "| 决定日期 governing | 退休年月 |");

    internal static readonly DiagnosticRule PeriodOutsideBase = new(
        "PR4009", "适用期 {0} 超出所承接的 {1} 的适用期 {2}", "the period {0} is not inside that of {1}, {2}", "| 适用 in-force | 1990-01 .. |");

    internal static readonly DiagnosticRule SchemeDiffers = new(
        "PR4010", "制度是“{0}”，承接的政策是“{1}”", "the scheme is '{0}', but that of the extended policy set is '{1}'", "| 制度 scheme | dibao |");

    internal static readonly DiagnosticRule IdTwice = new(
        "PR4011", "“{0}”已经由 {1} 定义", "'{0}' is already defined by {1}", "| 政策 policy | liaoning-employee-2001 |");

    internal static readonly DiagnosticRule PeriodsOverlap = new(
        "PR4012", "“{0}”（{1}）与“{2}”（{3}）同地区、同制度而适用期重叠", "'{0}' ({1}) and '{2}' ({3}) govern the same region and scheme in overlapping periods", "| 适用 in-force | 2005-06 .. |");

    internal static readonly DiagnosticRule ExtendsCycle = new(
        "PR4013", "承接成了循环：{0}", "the policy sets extend each other in a circle: {0}", "| 承接 extends | a |");

    internal static readonly DiagnosticRule IdentityLacks = new(
        "PR4014", "“{0}”没有写“{1}”", "'{0}' has no row '{1}' in its identity table", "| 政策 policy | a |");

    internal static readonly DiagnosticRule BadRegionRow = new(
        "PR4015", "地区“{0}”不能登记：{1}", "the region '{0}' cannot be added: {1}", "| 990000 | 某省 | Somewhere |");

    internal static readonly DiagnosticRule DataSetHasRules = new(
        "PR4016", "资料只能有参数和表，不能有“{0}”", "a data set holds parameters and tables only, not '{0}'", "```rule");

    internal static readonly DiagnosticRule NoPolicy = new(
        "PR4017", "{0} 在 {1} 没有“{2}”制度的政策；有：{3}", "no policy set of '{2}' governs {0} in {1}; there are: {3}", "--region 210000 --date 1980-01");

    internal static readonly DiagnosticRule AmbiguousPolicy = new(
        "PR4018", "{0} 在 {1} 有不止一个“{2}”制度的政策：{3}", "more than one policy set of '{2}' governs {0} in {1}: {3}", "--region 210000 --date 2005-06");

    internal static readonly DiagnosticRule SchemeLacksTerm = new(
        "PR4025", "制度“{0}”缺少 {1} 要用的“{2}”（{3}）", "the scheme '{0}' lacks what {1} uses: '{2}' ({3})", "a scheme of one's own without 月养老金 monthly_pension");

    private static DiagnosticRule[] Policies =>
    [
        UnknownScheme, UnknownPolicy, UnknownDataSet, UnknownRegion, BadPeriod, BadDate, BadProfile, BadGoverning,
        PeriodOutsideBase, SchemeDiffers, IdTwice, PeriodsOverlap, ExtendsCycle, IdentityLacks, BadRegionRow,
        DataSetHasRules, NoPolicy, AmbiguousPolicy, SchemeLacksTerm,
    ];
}
