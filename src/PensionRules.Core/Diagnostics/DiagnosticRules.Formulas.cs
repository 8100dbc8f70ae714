namespace PensionRules.Diagnostics;

public static partial class DiagnosticRules
{
    internal static readonly DiagnosticRule StrayCharacter = new(
        "PR2001", "公式里不认识字符“{0}”；请删去或改用规定的运算符", "the character '{0}' means nothing in a formula; remove it or use an operator of the language", "基础养老金: 元/月\n  工资 @ 2");

    internal static readonly DiagnosticRule UnclosedText = new(
        "PR2002", "文字没有结束；同一行内请用 {0} 结束", "the text does not end; close it with {0} on the same line", "基础养老金: 元/月\n  当 满最低年限: 工资\n  否则: 拒绝 \"由各省");

    internal static readonly DiagnosticRule UnknownUnitInFormula = new(
        "PR2003", "数字后面的“{0}”不是单位；单位有 元 月 年 岁 日 人 % ‰ 万 亿，紧跟数字书写", "'{0}' after the number is no unit; units are 元 月 年 岁 日 人 % ‰ 万 亿, glued to the number", "缴费年限: 年\n  15周");

    internal static readonly DiagnosticRule ImpossibleDate = new(
        "PR2004", "没有“{0}”这一天（月）", "there is no day or month {0}", "新办法: 是否\n  退休年月 ≥ 2025-13");

    internal static readonly DiagnosticRule IndentedHeader = new(
        "PR2005", "规则的第一行要顶格写，正文缩进", "a rule's header begins in column 1 and its body is indented", "  基础养老金: 元/月\n    工资");

    internal static readonly DiagnosticRule EmptyRule = new(
        "PR2006", "规则“{0}”没有正文；请在下面缩进写出公式", "rule '{0}' has no body; write its formula indented below", "基础养老金: 元/月");

    internal static readonly DiagnosticRule MissingType = new(
        "PR2007", "冒号后面要写单位或类型，例如 元/月", "a unit or type follows the colon, for example 元/月", "基础养老金:\n  工资");

    internal static readonly DiagnosticRule UnknownRounding = new(
        "PR2008", "不认识舍入方式“{0}”；请写 四舍五入、进一、舍去 或 不舍入", "'{0}' is no rounding; write 四舍五入, 进一, 舍去 or 不舍入", "计发月数: 月, 取整 1\n  120月");

    internal static readonly DiagnosticRule BadRoundingStep = new(
        "PR2009", "舍入单位“{0}”应是大于零的数，不带单位，例如 0.01", "the rounding step '{0}' is a number above zero without a unit, for example 0.01", "计发月数: 月, 四舍五入 0\n  120月");

    internal static readonly DiagnosticRule MissingOtherwise = new(
        "PR2010", "“当”之后要以“否则:”收尾，写明其余情形", "arms end with 否则:, so that every case has a value", "基础养老金: 元/月\n  当 满最低年限: 工资");

    internal static readonly DiagnosticRule RefusalWithoutReason = new(
        "PR2011", "“拒绝”后面要写引号括起的理由", "拒绝 is followed by its reason in quotes", "基础养老金: 元/月\n  当 满最低年限: 工资\n  否则: 拒绝");

    internal static readonly DiagnosticRule ReservedName = new(
        "PR2012", "“{0}”是保留字，不能作名称", "'{0}' is a reserved word and names nothing", "当: 元/月\n  工资");

    internal static readonly DiagnosticRule ExpectedWord = new(
        "PR2013", "这里应有“{0}”，却是“{1}”", "'{0}' was expected here, not '{1}'", "基础养老金: 元/月\n  当 满最低年限 工资\n  否则: 0");

    internal static readonly DiagnosticRule GluedKeyword = new(
        "PR2014", "“{0}”会被读成一个名称；关键字“{1}”后面要空一格", "'{0}' reads as one name; the keyword '{1}' wants a space after it", "基础养老金: 元/月\n  当满十五年: 工资\n  否则: 0");

    internal static readonly DiagnosticRule UnexpectedWord = new(
        "PR2015", "这里不应出现“{0}”", "'{0}' does not belong here", "基础养老金: 元/月\n  工资 × ÷ 2");

    internal static readonly DiagnosticRule ChainedComparison = new(
        "PR2016", "比较不能连写“{0}”；请用 且 连接两个比较", "comparisons do not chain with '{0}'; join two of them with 且", "合格: 是否\n  0 < 工资 < 100");

    internal static readonly DiagnosticRule TooDeep = new(
        "PR2017", "公式嵌套超过 {0} 层；请拆成几条规则", "the formula is nested more than {0} deep; split it into several rules", $"基础养老金: 元/月\n  {new string('(', 101)}工资{new string(')', 101)}");

    internal static readonly DiagnosticRule RefusalInFormula = new(
        "PR2018", "“拒绝”只能单独作为一支的值", "拒绝 stands only as the whole value of an arm", "基础养老金: 元/月\n  1 + 拒绝 \"不行\"");

    internal static readonly DiagnosticRule UnknownFunction = new(
        "PR2019", "没有函数“{0}”；函数有 较小 较大 限于 四舍五入 进一 舍去 满月数 满年数 年份 月份 年月，汇总有 合计 个数 最大 最小 任一 全部 唯一 末", "there is no function '{0}'; functions are 较小 较大 限于 四舍五入 进一 舍去 满月数 满年数 年份 月份 年月, aggregates 合计 个数 最大 最小 任一 全部 唯一 末", "基础养老金: 元/月\n  开方(工资)");

    internal static readonly DiagnosticRule WrongArgumentCount = new(
        "PR2020", "“{0}”要 {1} 个参数，这里有 {2} 个", "'{0}' takes {1} arguments, not {2}", "基础养老金: 元/月\n  限于(工资, 1)");

    internal static readonly DiagnosticRule CountHasValue = new(
        "PR2021", "“{0}”只数行，不要写冒号和值", "'{0}' counts rows and takes no value after a colon", "笔数: 1\n  个数(分录: 金额)");

    internal static readonly DiagnosticRule AggregateWithoutValue = new(
        "PR2022", "“{0}”要写出每行的值，例如 合计(分录: 金额)", "'{0}' needs the value of a row, as in 合计(分录: 金额)", "总额: 元\n  合计(分录)");

    internal static readonly DiagnosticRule MissingValue = new(
        "PR2023", "这里缺少一个值或名称", "a value or a name is missing here", "基础养老金: 元/月\n  工资 ×");

    internal static readonly DiagnosticRule TooLong = new(
        "PR2024", "公式的运算超过 {0} 个；请拆成几条规则", "the formula has more than {0} operations; split it into several rules", "基础养老金: 元/月\n  " + string.Join(" + ", Enumerable.Repeat("工资", 1002)));

    private static DiagnosticRule[] Formulas =>
    [
        StrayCharacter, UnclosedText, UnknownUnitInFormula, ImpossibleDate, IndentedHeader, EmptyRule, MissingType,
        UnknownRounding, BadRoundingStep, MissingOtherwise, RefusalWithoutReason, ReservedName, ExpectedWord, GluedKeyword,
        UnexpectedWord, ChainedComparison, TooDeep, RefusalInFormula, UnknownFunction, WrongArgumentCount, CountHasValue,
        AggregateWithoutValue, MissingValue, TooLong,
    ];
}
