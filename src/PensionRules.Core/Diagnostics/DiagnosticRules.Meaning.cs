namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule UnknownTerm = new(
        "PR3001", "没有名为“{0}”的项{1}", "there is no term '{0}'{1}", "基础养老金: 元/月\n  上年度月平均公资");

    internal static readonly DiagnosticRule UnknownType = new(
        "PR3002", "“{0}”既不是单位，也不是类型或选项{1}", "'{0}' is neither a unit nor a type or choice{1}", "| 输入 | 单位 |\n|---|---|\n| 工资 wage | 元/周 |");

    internal static readonly DiagnosticRule WrongType = new(
        "PR3003", "“{0}”的单位是 {1}，这里要 {2}", "'{0}' is in {1}; {2} is wanted here", "基础养老金: 元/月\n  账户余额");

    internal static readonly DiagnosticRule UnitsDiffer = new(
        "PR3004", "“{0}”两边的单位不同：{1} 与 {2}；{3}{4}", "the sides of '{0}' are in different units: {1} and {2}; {3}{4}", "账户余额 + 上年度月平均工资");

    internal static readonly DiagnosticRule NotANumber = new(
        "PR3005", "“{0}”是 {1}，不是数，不能这样运算", "'{0}' is a {1}, not a number, and cannot be used so", "退休年月 × 2");

    internal static readonly DiagnosticRule NoOrder = new(
        "PR3006", "“{0}”不能用于 {1}；有大小的是数、日期、年月、年份", "'{0}' does not apply to {1}; numbers, dates, months and years have an order", "参保地 < 210000");

    internal static readonly DiagnosticRule NotADate = new(
        "PR3007", "“{0}”要日期或年月，这里是 {1}", "'{0}' takes dates or months, not {1}", "年份(账户余额)");

    internal static readonly DiagnosticRule RoundingStepNotConstant = new(
        "PR3008", "舍入单位“{0}”要写成大于零的数，不带单位", "the rounding step '{0}' is written as a number above zero without a unit", "四舍五入(账户余额, 缴费月数)");

    internal static readonly DiagnosticRule KeyIsNoTerm = new(
        "PR3009", "表“{0}”的键“{1}”没有同名同类型的项；请写 {0}[…] 给出键", "the table '{0}' has a key '{1}' that no term of that name and type provides; write {0}[…] with its keys", "上年度月平均工资: 元/月\n  计发基数");

    internal static readonly DiagnosticRule AmbiguousChoice = new(
        "PR3010", "“{0}”是几个选项共有的值：{1}；请放在“是”的右边", "'{0}' is a value of several choices: {1}; use it to the right of 是", "当 普通: 1");

    internal static readonly DiagnosticRule RowOutsideWorksheet = new(
        "PR3011", "“{0}”只能用在逐年、逐月、逐条的列里", "'{0}' is used only in the columns of a worksheet", "基础养老金: 元/月\n  上期(余额, 0)");

    internal static readonly DiagnosticRule MemberOutsideList = new(
        "PR3012", "“{0}.{1}”只能用在对“{0}”汇总的括号里", "'{0}.{1}' is used only inside an aggregate over '{0}'", "基础养老金: 元/月\n  缴费记录.缴费工资");

    internal static readonly DiagnosticRule NoSuchColumn = new(
        "PR3013", "“{0}”没有列“{1}”{2}", "'{0}' has no column '{1}'{2}", "上期(余各, 0)");

    internal static readonly DiagnosticRule NoSuchTable = new(
        "PR3014", "没有按键查的表“{0}”{1}", "there is no keyed table '{0}'{1}", "计发月数表2[60岁]");

    internal static readonly DiagnosticRule WrongKeyCount = new(
        "PR3015", "表“{0}”有 {1} 个键，这里给了 {2} 个", "the table '{0}' has {1} keys, not {2}", "计发月数表[60岁, 1]");

    internal static readonly DiagnosticRule GivenOfFormula = new(
        "PR3016", "“有”后面要一个输入或表，不是公式“{0}”", "有 is followed by an input or a table, not by the formula '{0}'", "当 有 (账户余额 + 1元): 0");

    internal static readonly DiagnosticRule NotAList = new(
        "PR3017", "没有名为“{0}”的记录或逐年、逐月、逐条表{1}", "there is no list or worksheet '{0}'{1}", "合计(缴费几录: 缴费工资)");

    internal static readonly DiagnosticRule AggregateOfWrongType = new(
        "PR3018", "“{0}”不能用于 {1}", "'{0}' does not apply to {1}", "合计(缴费记录: 年份)");

    internal static readonly DiagnosticRule NameNeedsId = new(
        "PR3019", "“{0}”没有声明过；新名称要带英文 id，例如“{0} some_id”{1}", "'{0}' is not declared; a new name carries its id, as in '{0} some_id'{1}", "| 参数 | 值 |\n|---|---|\n| 基础比例 | 20% |");

    internal static readonly DiagnosticRule NameTaken = new(
        "PR3020", "“{0}”已经在 {1} 声明过", "'{0}' is already declared at {1}", "| 参数 | 值 |\n|---|---|\n| 基数 base_share | 20% |\n| 比例 base_share | 30% |");

    internal static readonly DiagnosticRule IdDiffers = new(
        "PR3021", "“{0}”的 id 是 {1}，不是 {2}", "the id of '{0}' is {1}, not {2}", "缴费年限 years: 年");

    internal static readonly DiagnosticRule TypeDiffers = new(
        "PR3022", "“{0}”声明为 {1}（{3}），这里是 {2}", "'{0}' is declared as {1} (at {3}), not {2}", "缴费年限: 月");

    internal static readonly DiagnosticRule NeedsType = new(
        "PR3023", "“{0}”没有在制度里声明，要写出单位或类型", "'{0}' is not declared by the scheme and needs its unit or type", "缴费比例 rate\n  20%");

    internal static readonly DiagnosticRule DefinedTwice = new(
        "PR3024", "“{0}”已经在 {1} 定义；要替换请写“改 {0}”", "'{0}' is already defined at {1}; write 改 {0} to replace it", "基础养老金: 元/月\n  0");

    internal static readonly DiagnosticRule NothingToReplace = new(
        "PR3025", "“改 {0}”没有可替换的定义", "改 {0} has nothing to replace", "改 基础养老金: 元/月\n  0");

    internal static readonly DiagnosticRule Cycle = new(
        "PR3026", "定义成了循环：{0}", "the definitions go round in a circle: {0}", "甲 a: 1\n  乙\n乙 b: 1\n  甲");

    internal static readonly DiagnosticRule MayDivideByZero = new(
        "PR3027", "计算“{0}”时除数“{1}”可能为零；请先用“当 {1} = 0: …”分开，或给输入写明范围", "the divisor '{1}' of '{0}' can be zero; take that case apart first with 当 {1} = 0: …, or give the inputs a range", "人均: 元\n  合计 ÷ 人数");

    internal static readonly DiagnosticRule MayOverflow = new(
        "PR3028", "“{0}”在输入的范围内可能超过十的二十四次方；请收窄输入的范围", "'{0}' can exceed ten to the 24th for inputs inside their ranges; narrow them", "| 工资 wage | 元/月 | 0 .. 100000亿元/月 |");

    internal static readonly DiagnosticRule BadValue = new(
        "PR3029", "“{0}”不是“{1}”（{2}）的值；{3}", "'{0}' is no value of '{1}' ({2}); {3}", "| 参数 | 值 |\n|---|---|\n| 计发月数 payout_months | 一百二十 |");

    internal static readonly DiagnosticRule UntypedValue = new(
        "PR3030", "看不懂值“{0}”；请写成 130元/月、15年、20%、2011-07-01、是 等", "the value '{0}' is not understood; write 130元/月, 15年, 20%, 2011-07-01, 是 …", "| 参数 | 值 |\n|---|---|\n| 年限 years | 十五年 |");

    internal static readonly DiagnosticRule BadRange = new(
        "PR3031", "范围“{0}”要写成“小 .. 大”", "the range '{0}' is written 'low .. high'", "| 输入 | 单位 | 范围 |\n|---|---|---|\n| 工资 wage | 元/月 | 0-100 |");

    internal static readonly DiagnosticRule BadStep = new(
        "PR3032", "精度“{0}”应是大于零的数", "the step '{0}' is a number above zero", "| 输入 | 单位 | 精度 |\n|---|---|---|\n| 工资 wage | 元/月 | 0 |");

    internal static readonly DiagnosticRule CandidatesWithoutEvidence = new(
        "PR3033", "几个候选值只能用于“无法辨认”的证据", "several candidates stand only where the evidence is 无法辨认 (illegible)", "| 参数 | 值 |\n|---|---|\n| 标准 base | 130元/月 或 140元/月 |");

    internal static readonly DiagnosticRule IllegibleNeedsCandidates = new(
        "PR3034", "无法辨认的值至少要两个候选，写成“甲 或 乙”", "an illegible value has at least two candidates, written 'a 或 b'", "| 参数 | 值 | 证据 |\n|---|---|---|\n| 标准 base | 130元/月 | 无法辨认(0.8): 缺字 |");

    internal static readonly DiagnosticRule DuplicateKeys = new(
        "PR3035", "键“{0}”已经有一行（{1}）", "there is already a row for '{0}' (at {1})", "| 按 档次 | 补贴 bonus: 元/年 |\n|---|---|\n| 100 | 0 |\n| 100 | 5 |");

    internal static readonly DiagnosticRule NoGoverningDate = new(
        "PR3036", "制度“{0}”没有决定日期，参数“{1}”不能按日期取值", "the scheme '{0}' has no governing date, so the parameter '{1}' cannot depend on it", "| 参数 | 值 | 自 |\n|---|---|---|\n| 标准 base | 130 | 2011-07 |");

    internal static readonly DiagnosticRule RuleWithoutCitation = new(
        "PR3037", "规则“{0}”的标题没有规则编号；请在标题后写 {{编号}}", "the heading above the rule '{0}' names no rule id; add {{id}} to it", "## 二(五) 基础养老金");

    internal static readonly DiagnosticRule KeyNeedsType = new(
        "PR3038", "键“{0}”没有同名的项，要写出类型，例如“{0}: 元/年”", "no term is named like the key '{0}'; write its type, as in '{0}: 元/年'", "| 按 档 | 补贴 bonus: 元/年 |");

    internal static readonly DiagnosticRule OutputNotDefined = new(
        "PR3039", "必出的“{0}”没有规则、参数，也不是输入", "the required output '{0}' has no rule or parameter and is no input", "| 输出 | 单位 | 必出 |\n|---|---|---|\n| 月养老金 monthly_pension | 元/月 | 是 |");

    internal static readonly DiagnosticRule CaseUnknownColumn = new(
        "PR3040", "算例的列“{0}”不是任何项{1}", "the case column '{0}' is no term{1}", "| 算例 | 工子 | =养老金 |");

    internal static readonly DiagnosticRule UnknownDataTable = new(
        "PR3041", "没有名为“{0}”的数据表{1}", "there is no 数据 table '{0}'{1}", "| 算例 | 缴费记录 | =指数 |\n|---|---|---|\n| 一 | 三年 | 1 |");

    internal static readonly DiagnosticRule DataUnknownField = new(
        "PR3042", "记录“{0}”没有字段“{1}”{2}", "the list '{0}' has no field '{1}'{2}", "| 数据 三年 | 年分 |");

    internal static readonly DiagnosticRule CaseColumnTwice = new(
        "PR3043", "列“{0}”出现了两次", "the column '{0}' stands twice", "| 算例 | 账户余额 | account_balance | =养老金 |");

    internal static readonly DiagnosticRule UnknownRule = new(
        "PR3044", "规则目录里没有“{0}”{1}", "the rulebook has no rule '{0}'{1}", "## 二(五) 基础养老金 {LN-99}");

    internal static readonly DiagnosticRule RuleListedTwice = new(
        "PR3045", "规则“{0}”已经在 {1} 列出", "the rule '{0}' is already listed at {1}", "| 规则 | 内容 | 英文 |\n|---|---|---|\n| LN-12 | 基础养老金 | Base pension |\n| LN-12 | 基础养老金 | Base pension |");

    internal static readonly DiagnosticRule SheetIsNoWorksheet = new(
        "PR3046", "“{0}”在制度里声明为输出表（{1}），要写成逐年、逐月或逐条的表", "'{0}' is declared as a sheet by the scheme (at {1}); write it as a worksheet (yearly, monthly or rows)", "年度账: 元");

    internal static readonly DiagnosticRule SheetLacksColumn = new(
        "PR3047", "输出表“{0}”要有列“{1} {2}: {3}”（{4}）", "the sheet '{0}' lacks the column '{1} {2}: {3}' (declared at {4})", "年度账 year_ledger: 逐年 自 2020 至 2021");

    internal static readonly DiagnosticRule NoSuchReading = new(
        "PR3048", "开关“{0}”没有读法“{1}”，替换时只能换默认的读法和理由；有：{2}", "the switch '{0}' has no reading '{1}'; replacing it changes the default and the reasons only; there are: {2}", "| 开关 | 读法 | 理由 |\n|---|---|---|\n| 改 零头 | 进位 | 当地做法 |");

    private static DiagnosticRule[] Meaning =>
    [
        UnknownTerm, UnknownType, WrongType, UnitsDiffer, NotANumber, NoOrder, NotADate, RoundingStepNotConstant, KeyIsNoTerm,
        AmbiguousChoice, RowOutsideWorksheet, MemberOutsideList, NoSuchColumn, NoSuchTable, WrongKeyCount, GivenOfFormula,
        NotAList, AggregateOfWrongType, NameNeedsId, NameTaken, IdDiffers, TypeDiffers, NeedsType, DefinedTwice,
        NothingToReplace, Cycle, MayDivideByZero, MayOverflow, BadValue, UntypedValue, BadRange, BadStep,
        CandidatesWithoutEvidence, IllegibleNeedsCandidates, DuplicateKeys, NoGoverningDate, RuleWithoutCitation, KeyNeedsType,
        OutputNotDefined, CaseUnknownColumn, UnknownDataTable, DataUnknownField, CaseColumnTwice,
        UnknownRule, RuleListedTwice, SheetIsNoWorksheet, SheetLacksColumn, NoSuchReading,
    ];
}
